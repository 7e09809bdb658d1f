/**
 * Shows the widgets of Mind Therapy Clinic in a wiki. Paste this into "MediaWiki:Common.js" of the wiki, and
 * <div data-mtc="article" data-topic="medication-management">…</div> into a page. ES5, as the wiki checks it.
 */
(function () {
  'use strict';

  // Exact version: the bytes never change. For corrections within an hour: '…/v0/', and an empty integrity.
  var base = 'https://widgets.example/v0.1.0/';
  // Of "loader.js", from cdn/integrity.json of that version: 'sha384-…'.
  var integrity = '';

  var widgets = ['article', 'service-card', 'tms-panel', 'nav-footer', 'skip-link'];

  function load() {
    if (document.getElementById('mtc-widgets-loader')) return;
    var script = document.createElement('script');
    script.id = 'mtc-widgets-loader';
    script.type = 'module';
    script.src = base + 'cdn/loader.js';
    if (integrity) {
      script.integrity = integrity;
      script.crossOrigin = 'anonymous';
    }
    document.head.appendChild(script);
  }

  function isWidget(element) {
    return widgets.indexOf(element.getAttribute('data-mtc')) >= 0;
  }

  // Also for previews, and for what a gadget puts into the page later.
  mw.hook('wikipage.content').add(function ($content) {
    if ($content.find('[data-mtc]').toArray().some(isWidget)) load();
  });
})();
