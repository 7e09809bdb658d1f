/**
 * Prepares what is pasted, before WordPress reads it. WordPress removes unknown tags, and `data-mtc` from a link, before any block
 * may ask for them. Code that is only ours becomes markup of our blocks. Where WordPress takes no block, such as in a caption, its
 * filter leaves the link of that markup. In other HTML, our tags get a link inside, for the same reason.
 */
(function (wp, data) {
  'use strict';

  if (!data) return;

  var pages = new WeakSet();
  var ours = new WeakSet();

  /** HTML with a link in each empty tag or placeholder, and with every tag closed. */
  function prepared(html) {
    if (!/<mtc-|data-mtc/i.test(html)) return html;
    var body = data.parse(html);
    var isChanged = data.closed(html) !== html;
    Array.prototype.forEach.call(body.querySelectorAll('*'), function (element) {
      var attributes = element.localName !== 'iframe' && data.readElement(element);
      var link = attributes && !attributes.html && data.linkFor(attributes);
      if (!link || /\S/.test(element.textContent)) return;
      var written = body.ownerDocument.createElement('a');
      written.href = link.href;
      written.textContent = link.text;
      element.appendChild(written);
      isChanged = true;
    });
    return isChanged ? body.innerHTML : html;
  }

  function serialized(found) {
    return found
      .map(function (attributes) {
        return wp.blocks.serialize([data.create(attributes)]);
      })
      .join('\n\n');
  }

  /** The HTML to paste instead, or null. */
  function instead(html, plain) {
    // Editors for code put the code into their HTML as text, between tags of their own.
    var found = data.readAll(plain) || data.readAll(html);
    if (found) return serialized(found);
    // WordPress takes text without any tag for HTML.
    var given = /<(?!br[ />]|meta)/i.test(html) ? html : plain;
    var better = prepared(given);
    return better === given ? null : better;
  }

  /** Whether the target is a text that takes blocks or formats. Code and the fields of the editor take the paste as it is. */
  function isText(target) {
    var element = target.nodeType === 1 ? target : target.parentElement;
    return (
      !!element &&
      !!element.closest('.block-editor-block-list__layout, .editor-styles-wrapper') &&
      !element.closest('pre, code, textarea, input, select, .editor-post-title, .wp-block-post-title')
    );
  }

  function onPaste(event) {
    var target = event.composedPath ? event.composedPath()[0] : event.target;
    if (ours.has(event) || !event.clipboardData || !isText(target)) return;
    var plain = event.clipboardData.getData('text/plain');
    var html = instead(event.clipboardData.getData('text/html'), plain);
    if (html === null) return;
    var page = target.ownerDocument;
    var view = page.defaultView;
    var clipboard = new view.DataTransfer();
    clipboard.setData('text/html', html);
    clipboard.setData('text/plain', html);
    var again = new view.ClipboardEvent('paste', {
      clipboardData: clipboard,
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    // An old browser ignores the clipboard of an event.
    if (!again.clipboardData || again.clipboardData.getData('text/html') !== html) return;
    ours.add(again);
    event.preventDefault();
    event.stopImmediatePropagation();
    target.dispatchEvent(again);
    if (!again.defaultPrevented) page.execCommand('insertText', false, plain);
  }

  function listenIn(page) {
    if (!page || pages.has(page)) return;
    pages.add(page);
    page.addEventListener('paste', onPaste, true);
  }

  function listen() {
    listenIn(document);
    var frame = document.querySelector('iframe[name="editor-canvas"]');
    // Its document changes once while the frame loads.
    if (frame) listenIn(frame.contentDocument);
  }

  wp.domReady(listen);
  wp.data.subscribe(listen);
})(window.wp, window.mtcWidgets);
