// Follows what changes while a page stands open, and writes it where the page has a place for it.
// Without it, or when it is cut off, the link on the page shows how it is now. A page that nobody looks at asks nothing.
(function () {
  'use strict';
  var place = document.querySelector('[data-live]');
  var source;
  if (!place || !window.EventSource) {
    return;
  }

  function bar(name, progress) {
    var found = place.querySelector('[data-live-bar="' + name + '"]');
    if (found) {
      found.hidden = progress.max === 0;
      found.max = Math.max(1, progress.max);
      found.value = progress.value;
    }
  }

  function text(name, said) {
    var found = place.querySelector('[data-live-text="' + name + '"]');
    if (found && found.textContent !== said) {
      found.textContent = said;
    }
  }

  function show(event) {
    var change = JSON.parse(event.data);
    Object.keys(change.texts).forEach(function (name) {
      text(name, change.texts[name]);
    });
    Object.keys(change.bars).forEach(function (name) {
      bar(name, change.bars[name]);
    });
    if (change.ended) {
      source.close();
      source = null;
      place.removeAttribute('data-live');
      if (place.hasAttribute('data-live-reload')) {
        window.location.reload();
      }
    }
  }

  function follow() {
    if (document.hidden && source) {
      source.close();
      source = null;
    } else if (!document.hidden && !source && place.hasAttribute('data-live')) {
      source = new EventSource(place.dataset.live);
      source.addEventListener('message', show);
    }
  }

  document.addEventListener('visibilitychange', follow);
  follow();
}());
