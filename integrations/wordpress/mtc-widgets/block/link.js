/**
 * What the block saves: one link to the same text. The server replaces it with the widget. It gives the post words for the site's
 * search and for export, and stays when the plugin is deactivated.
 */
(function (wp, data) {
  'use strict';

  if (!data) return;

  var el = wp.element.createElement;

  /** The language of a widget for a tag such as `es-MX`. */
  function languageOf(tag) {
    var primary = tag.toLowerCase().split(/[-_]/)[0];
    var found = data.languages.filter(function (language) {
      return language.toLowerCase().split('-')[0] === primary;
    })[0];
    return found || data.languages[0];
  }

  /** The link for the given attributes, or null for a widget without a text of its own. */
  function linkFor(attributes) {
    var widget = data.widgetOf(attributes.widget);
    if (!widget || !widget.piece) return null;
    var chosen = widget.piece.attribute && attributes[data.keyOf(widget.piece.attribute)];
    var id = chosen || widget.piece.default;
    var language = languageOf(attributes.lang || data.language);
    var titles = widget.titles[id] || {};
    var name = id.charAt(0).toUpperCase() + id.slice(1).replace(/-/g, ' ');
    return {
      href: data.address + 'embed/' + [widget.name, id, language, ''].map(encodeURIComponent).join('/'),
      text: titles[language] || name,
    };
  }

  /** The attributes with the link that belongs to them. */
  function withLink(attributes) {
    var link = linkFor(attributes);
    return Object.assign({}, attributes, {
      linkHref: link ? link.href : undefined,
      linkText: link ? link.text : undefined,
    });
  }

  /** Made from attributes alone, so that a saved block stays valid when titles and addresses change. */
  function save(props) {
    var attributes = props.attributes;
    if (!attributes.linkHref || !attributes.linkText) return null;
    var link = el('a', { 'data-mtc': '', href: attributes.linkHref }, attributes.linkText);
    return el('p', wp.blockEditor.useBlockProps.save(), link);
  }

  data.linkFor = linkFor;
  data.withLink = withLink;
  data.save = save;

  /** Blocks of version 0.1.0 saved nothing. */
  data.deprecated = [
    {
      attributes: data.ownAttributes,
      supports: { align: ['wide', 'full'], html: false },
      save: function () {
        return null;
      },
      // A newer block is not valid here, so WordPress leaves it alone.
      isEligible: function (attributes) {
        return !!linkFor(Object.assign({ widget: data.widgets[0].name }, attributes));
      },
      migrate: withLink,
    },
  ];
})(window.wp, window.mtcWidgets);
