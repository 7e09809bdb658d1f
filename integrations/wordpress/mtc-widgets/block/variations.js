/**
 * One entry in the inserter for each widget, found by its title, by the titles of its texts and by the words in them.
 */
(function (data) {
  'use strict';

  if (!data) return;

  data.variations = data.widgets.map(function (widget, index) {
    return {
      name: widget.name,
      title: widget.label,
      description: widget.description,
      icon: widget.icon,
      keywords: widget.keywords,
      attributes: data.withLink({ widget: widget.name }),
      example: { attributes: { widget: widget.name }, viewportWidth: 900 },
      isActive: ['widget'],
      isDefault: index === 0,
    };
  });
})(window.mtcWidgets);
