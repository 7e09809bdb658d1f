/**
 * Writes the attributes of a block as a shortcode or as a tag.
 */
(function (wp, data) {
  'use strict';

  if (!data) return;

  var el = wp.element;

  function tagOf(attributes, write) {
    return data.widgetOf(attributes.widget).attributes.reduce(function (text, attribute) {
      var value = attributes[data.keyOf(attribute.name)];
      return value ? text + write(attribute.name, value) : text;
    }, '');
  }

  function toShortcode(attributes) {
    var written = tagOf(attributes, function (attribute, value) {
      // WordPress decodes nothing in a shortcode, and ends it at a bracket.
      if (/[[\]<>]/.test(value)) return '';
      var quoted = value.indexOf('"') < 0 ? '"' + value + '"' : "'" + value.replace(/'/g, '’') + "'";
      return ' ' + attribute + '=' + quoted;
    });
    return '[mtc widget="' + attributes.widget + '"' + written + ']';
  }

  function toHtml(attributes) {
    var tag = 'mtc-' + attributes.widget;
    var given = {};
    tagOf(attributes, function (attribute, value) {
      given[attribute] = value;
      return '';
    });
    var link = data.linkFor(attributes);
    return el.renderToString(
      el.createElement(tag, given, link && el.createElement('a', { href: link.href }, link.text)),
    );
  }

  data.toShortcode = toShortcode;
  data.toHtml = toHtml;
})(window.wp, window.mtcWidgets);
