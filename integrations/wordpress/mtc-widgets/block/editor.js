/**
 * The block in the editor: the widget itself, with its settings in the sidebar. Runs without a build.
 */
(function (wp, data) {
  'use strict';

  if (!data) return;

  var el = wp.element.createElement;
  var __ = wp.i18n.__;
  var InspectorControls = wp.blockEditor.InspectorControls;
  var useBlockProps = wp.blockEditor.useBlockProps;
  var CheckboxControl = wp.components.CheckboxControl;
  var PanelBody = wp.components.PanelBody;
  var SelectControl = wp.components.SelectControl;
  var TextControl = wp.components.TextControl;

  var keyOf = data.keyOf;
  var widgetOf = data.widgetOf;

  function wordsIn(value) {
    return (value || '').split(' ').filter(Boolean);
  }

  /**
   * Loads the script into the page that shows the preview: a frame in the editor, or the editor itself.
   * Links are blocked, so that nobody leaves an unsaved post. Everything else works.
   */
  function ready(node) {
    if (!node) return;
    var page = node.ownerDocument;
    if (!page.getElementById('mtc-widgets-script')) {
      var script = page.createElement('script');
      script.id = 'mtc-widgets-script';
      Object.keys(data.script).forEach(function (name) {
        script.setAttribute(name, data.script[name]);
      });
      page.head.appendChild(script);
    }
    node.addEventListener(
      'click',
      function (click) {
        var isOnLink = click.composedPath().some(function (part) {
          return part.localName === 'a';
        });
        if (isOnLink) click.preventDefault();
      },
      true,
    );
  }

  function preview(widget, attributes) {
    var given = { key: widget.name, lang: data.language };
    widget.fields.forEach(function (field) {
      var value = attributes[keyOf(field.attribute)];
      if (value) given[field.attribute] = value;
    });
    return el(
      'mtc-' + widget.name,
      given,
      __('The preview needs the widgets’ script, which could not be loaded.', 'mtc-widgets'),
    );
  }

  function control(field, value, set) {
    if (field.isList) {
      var words = wordsIn(value);
      return el(
        'fieldset',
        { key: field.attribute, style: { marginBottom: '24px' } },
        el('legend', { style: { marginBottom: '8px' } }, field.label),
        field.choices.map(function (choice) {
          return el(CheckboxControl, {
            key: choice.value,
            label: choice.label,
            checked: words.indexOf(choice.value) >= 0,
            onChange: function (isOn) {
              var rest = words.filter(function (word) {
                return word !== choice.value;
              });
              set(rest.concat(isOn ? choice.value : []).join(' '));
            },
          });
        }),
      );
    }
    if (!field.choices.length) {
      return el(TextControl, {
        key: field.attribute,
        label: field.label,
        value: value || '',
        onChange: set,
      });
    }
    return el(SelectControl, {
      key: field.attribute,
      label: field.label,
      value: value || '',
      options: [{ value: '', label: field.none }].concat(field.choices),
      onChange: set,
    });
  }

  function Edit(props) {
    var attributes = props.attributes;
    var widget = widgetOf(attributes.widget);

    /** The saved link follows the settings. */
    function set(change) {
      props.setAttributes(data.withLink(Object.assign({}, attributes, change)));
    }

    function setting(attribute) {
      return function (value) {
        var change = {};
        change[keyOf(attribute)] = value || undefined;
        set(change);
      };
    }

    var choose = el(SelectControl, {
      key: 'widget',
      label: __('Widget', 'mtc-widgets'),
      value: attributes.widget,
      options: data.widgets.map(function (each) {
        return { value: each.name, label: each.label };
      }),
      onChange: function (value) {
        // Clears the settings of the other widgets: "hide" lists other parts there.
        var change = { widget: value };
        data.widgets.forEach(function (each) {
          each.fields.forEach(function (field) {
            if (field.attribute !== 'lang' && field.attribute !== 'theme') {
              change[keyOf(field.attribute)] = undefined;
            }
          });
        });
        set(change);
      },
    });

    return el(
      wp.element.Fragment,
      null,
      el(
        InspectorControls,
        null,
        el(
          PanelBody,
          { title: __('Widget', 'mtc-widgets') },
          choose,
          widget &&
            widget.fields.map(function (field) {
              return control(field, attributes[keyOf(field.attribute)], setting(field.attribute));
            }),
        ),
      ),
      el(
        'div',
        useBlockProps(),
        el(
          'div',
          { ref: ready },
          widget
            ? [preview(widget, attributes), widget.note && el('p', { key: 'note' }, widget.note)]
            : el(
                'p',
                null,
                __('This widget does not exist. Choose another one in the sidebar.', 'mtc-widgets'),
              ),
        ),
      ),
    );
  }

  wp.blocks.registerBlockType(data.blockName, {
    edit: Edit,
    save: data.save,
    deprecated: data.deprecated,
    transforms: data.transforms,
    variations: data.variations,
  });
})(window.wp, window.mtcWidgets);
