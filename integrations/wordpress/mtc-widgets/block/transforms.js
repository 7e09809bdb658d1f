/**
 * What becomes a block, and what a block becomes. paste.js prepares what is pasted.
 */
(function (wp, data) {
  'use strict';

  if (!data) return;

  var name = data.blockName;

  /** From its markup, because WordPress 7.1 keeps the code no longer in an attribute. */
  function customHtml(html) {
    return wp.blocks.parse('<!-- wp:html -->\n' + html + '\n<!-- /wp:html -->')[0];
  }

  /** The widget in a Custom HTML block, or null. */
  function inHtml(block) {
    return only(data.readAll(wp.blocks.serialize([block])));
  }

  function create(attributes) {
    if (attributes.html) return customHtml(attributes.html);
    return wp.blocks.createBlock(name, data.withLink(attributes));
  }

  function only(found) {
    return found && found.length === 1 && !found[0].html ? found[0] : null;
  }

  /** A paragraph or code that has one widget, written in any way, and nothing else. */
  function readText(content) {
    var html = String(content === undefined || content === null ? '' : content);
    var text = data.parse(html).textContent.trim();
    var isAddress = /^https?:\/\/\S+$/.test(text);
    var link = isAddress ? null : data.parse(html).querySelector('a[href]');
    var isLink = link && link.textContent.trim() === text;
    return (
      only(data.readAll(html)) ||
      only(data.readAll(text)) ||
      (isAddress && data.readAddress(text)) ||
      (isLink && data.readAddress(link.getAttribute('href'))) ||
      null
    );
  }

  /** `[mtc …]` alone. */
  function readCode(text) {
    var found = /^\s*\[mtc(\s[^\]]*)?\]\s*$/.exec(text || '');
    return found && data.readShortcode(wp.shortcode.attrs(found[1] || ''));
  }

  function fromBlock(block, read) {
    return {
      type: 'block',
      blocks: [block],
      isMatch: function (attributes) {
        return !!read(attributes);
      },
      transform: function (attributes) {
        return create(read(attributes));
      },
    };
  }

  function shortcodeAttributes() {
    var names = Object.keys(data.ownAttributes).concat('linkHref', 'linkText');
    var attributes = {};
    names.forEach(function (key) {
      attributes[key] = {
        type: 'string',
        shortcode: function (given) {
          return data.withLink(data.readShortcode(given))[key];
        },
      };
    });
    return attributes;
  }

  /** What paste and "Convert to blocks" keep of the HTML, until `transform` reads it. */
  function schema() {
    var kept = { div: { attributes: ['data-mtc'], children: '*', isMatch: isPlaceholder } };
    data.widgets.forEach(function (widget) {
      var names = widget.attributes.map(function (attribute) {
        return attribute.name;
      });
      kept['mtc-' + widget.name] = { attributes: names, children: '*', allowEmpty: true };
      names.forEach(function (attribute) {
        if (kept.div.attributes.indexOf('data-' + attribute) < 0)
          kept.div.attributes.push('data-' + attribute);
      });
    });
    return kept;
  }

  function isPlaceholder(node) {
    return node.hasAttribute('data-mtc') && !!data.readElement(node);
  }

  function readNode(node) {
    if (node.localName === 'p')
      return only(data.readAll(node.innerHTML)) || data.readAddress(node.textContent.trim());
    return data.readElement(node);
  }

  function toBlock(block, attribute, write) {
    return {
      type: 'block',
      blocks: [block],
      isMatch: function (attributes) {
        return !!data.widgetOf(attributes.widget);
      },
      transform: function (attributes) {
        if (block === 'core/html') return customHtml(write(attributes));
        var written = {};
        written[attribute] = write(attributes);
        return wp.blocks.createBlock(block, written);
      },
    };
  }

  data.create = create;
  data.transforms = {
    from: [
      {
        type: 'shortcode',
        tag: 'mtc',
        isMatch: function (given) {
          return !!data.readShortcode(given);
        },
        attributes: shortcodeAttributes(),
      },
      {
        type: 'raw',
        // Before the embed block, which also takes an address alone in its paragraph.
        priority: 5,
        schema: schema,
        isMatch: function (node) {
          return !!readNode(node);
        },
        transform: function (node) {
          return create(readNode(node));
        },
      },
      {
        type: 'block',
        blocks: ['core/html'],
        isMatch: function (_, block) {
          return !!block && !!inHtml(block);
        },
        // The only function that gets the block, and not its attributes alone.
        __experimentalConvert: function (block) {
          return create(inHtml(block));
        },
      },
      fromBlock('core/embed', function (attributes) {
        return data.readAddress(attributes.url || '');
      }),
      fromBlock('core/shortcode', function (attributes) {
        return readCode(attributes.text);
      }),
    ].concat(
      ['core/paragraph', 'core/code', 'core/preformatted'].map(function (block) {
        return fromBlock(block, function (attributes) {
          return (
            readText(attributes.content) || readCode(data.parse(String(attributes.content || '')).textContent)
          );
        });
      }),
    ),
    to: [toBlock('core/shortcode', 'text', data.toShortcode), toBlock('core/html', 'content', data.toHtml)],
  };
})(window.wp, window.mtcWidgets);
