/**
 * Reads code that people paste: tags, placeholders, marked links, frames, addresses and shortcodes become attributes of the block.
 */
(function (data) {
  'use strict';

  if (!data) return;

  var quotes = /^[\s"'«»‘-‟″]+|[\s"'«»‘-‟″]+$/g;
  // Of a tag of ours, with its attributes, in which a value may contain ">".
  var openingTag = /<(mtc-[a-z-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)\/?>/gi;
  var version = /^(v\d+(\.\d+\.\d+)?|latest)\//;

  function widgetOf(name) {
    return data.widgets.filter(function (widget) {
      return widget.name === name;
    })[0];
  }

  /** `heading-level` is saved as `headingLevel`. */
  function keyOf(attribute) {
    return attribute.replace(/-(.)/g, function (_, letter) {
      return letter.toUpperCase();
    });
  }

  /** The attributes of the block for a widget, or null if there is no such widget. */
  function attributesOf(name, read) {
    var widget = widgetOf(name);
    if (!widget) return null;
    var attributes = { widget: name };
    widget.attributes.forEach(function (attribute) {
      var value = read(attribute.name);
      if (value === null || value === undefined) return;
      if (attribute.isSwitch) value = value === 'false' ? '' : 'true';
      // A label may start with a quotation mark.
      else if (attribute.name !== 'label') value = value.replace(quotes, '');
      if (value) attributes[keyOf(attribute.name)] = value;
    });
    return attributes;
  }

  /** The parts of the address of an embed page below one of our folders, or null. */
  function pathOf(address) {
    var root = data.roots.filter(function (one) {
      return address.indexOf(one) === 0;
    })[0];
    return root === undefined ? null : address.slice(root.length).replace(version, '/');
  }

  /**
   * The address of an embed page. Its query sets the same attributes as a tag has.
   *
   * @param isMarked Whether the page says that it is ours, wherever it is.
   */
  function readAddress(address, isMarked) {
    var url;
    try {
      url = new window.URL(address, document.baseURI);
    } catch {
      return null;
    }
    var path = isMarked ? url.pathname : pathOf(url.href.replace(/[?#].*/, ''));
    var found = /^.*?\/?embed\/([\w-]+)\/([\w-]+)\/([\w-]+)\/(?:index\.html)?$/.exec(path || '');
    var widget = found && widgetOf(found[1]);
    if (!widget || !widget.piece) return null;
    var query = {};
    url.search
      .slice(1)
      .split('&')
      .filter(Boolean)
      .forEach(function (pair) {
        var at = pair.indexOf('=');
        var decode = function (text) {
          try {
            return decodeURIComponent(text.replace(/\+/g, ' '));
          } catch {
            return '';
          }
        };
        query[decode(at < 0 ? pair : pair.slice(0, at))] = at < 0 ? '' : decode(pair.slice(at + 1));
      });
    return attributesOf(widget.name, function (name) {
      if (name === widget.piece.attribute) return found[2];
      return name === 'lang' ? found[3] : query[name];
    });
  }

  /**
   * The attributes for an element of a page, or null if it is none of ours. Slotted content has no place in the block, so such an
   * element is kept as `html`.
   */
  function readElement(element) {
    var attributes = readMarkup(element);
    return attributes && element.querySelector('[slot]') ? { html: element.outerHTML } : attributes;
  }

  function readMarkup(element) {
    var name = element.localName;
    var mark = element.getAttribute('data-mtc');
    var data = function (attribute) {
      return element.getAttribute('data-' + attribute);
    };
    if (name.indexOf('mtc-') === 0) {
      return attributesOf(name.slice(4), function (attribute) {
        return element.getAttribute(attribute);
      });
    }
    if (name === 'iframe') return readAddress(element.getAttribute('src') || '', mark !== null);
    if (name === 'a') {
      var isMarked = mark !== null || element.classList.contains('mtc');
      var linked = isMarked && readAddress(element.getAttribute('href') || '', true);
      if (!linked) return null;
      var more = attributesOf(linked.widget, data);
      return Object.assign({}, more, linked);
    }
    return mark === null ? null : attributesOf(mark.replace(quotes, ''), data);
  }

  /** Closes tags that are not closed: they would swallow what follows. */
  function closed(html) {
    return html.replace(openingTag, function (all, name, attributes, at) {
      var rest = html.slice(at + all.length);
      var end = rest.toLowerCase().indexOf('</' + name.toLowerCase());
      var next = rest.search(/<mtc-/i);
      var isClosed = end >= 0 && (next < 0 || end < next) && !/\/>$/.test(all);
      return '<' + name + attributes + '>' + (isClosed ? '' : '</' + name + '>');
    });
  }

  /** A document that loads and runs nothing. */
  function parse(html) {
    var page = document.implementation.createHTMLDocument('');
    page.body.innerHTML = closed(html);
    return page.body;
  }

  function collect(parent, found) {
    return Array.prototype.every.call(parent.childNodes, function (node) {
      if (node.nodeType === 3) return !/\S/.test(node.data);
      if (node.nodeType !== 1) return true;
      var attributes = readElement(node);
      if (attributes) return found.push(attributes) > 0;
      if (/^(script|style|meta|link|br)$/.test(node.localName)) return true;
      return /^(div|p|span|figure|center|section)$/.test(node.localName) && collect(node, found);
    });
  }

  /**
   * The widgets in HTML that has nothing else for readers: scripts, comments and empty wrappers do not count.
   *
   * @return The attributes of each, or null.
   */
  function readAll(html) {
    if (!/mtc|\/embed\//i.test(html)) return null;
    var found = [];
    return collect(parse(html), found) && found.length ? found : null;
  }

  /** A shortcode, as WordPress reads it: `named` and `numeric`. */
  function readShortcode(attributes) {
    var named = {};
    Object.keys(attributes.named).forEach(function (name) {
      named[name.toLowerCase().replace(/_/g, '-')] = String(attributes.named[name]);
    });
    attributes.numeric.forEach(function (word) {
      named[String(word).toLowerCase()] = 'true';
    });
    var widget = (named.widget || data.widgets[0].name).replace(quotes, '').replace(/^mtc-/, '');
    return attributesOf(widget, function (name) {
      return named[name];
    });
  }

  data.widgetOf = widgetOf;
  data.keyOf = keyOf;
  data.parse = parse;
  data.closed = closed;
  data.readAddress = readAddress;
  data.readElement = readElement;
  data.readAll = readAll;
  data.readShortcode = readShortcode;
})(window.mtcWidgets);
