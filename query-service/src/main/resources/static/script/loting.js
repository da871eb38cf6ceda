// Makes the secret of a contributor in the browser, and the code that goes to the server. The secret is shown and not sent.
// All of it can be done without: the page says which commands do the same.
(function () {
  'use strict';
  var part = document.querySelector('[data-lot-round]');
  var field = document.querySelector('input[name="commitment"]');
  if (!part || !field || !window.crypto || !window.crypto.subtle) {
    return;
  }

  function hex(bytes) {
    return Array.prototype.map.call(new Uint8Array(bytes), function (each) {
      return ('0' + each.toString(16)).slice(-2);
    }).join('');
  }

  function value(text) {
    return new TextEncoder().encode(text).length + ':' + text + '\n';
  }

  function make() {
    var seed = hex(window.crypto.getRandomValues(new Uint8Array(32)));
    var text = value('wijkbudget lot commitment 1') + value(part.dataset.lotRound) + value(seed);
    window.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)).then(function (hash) {
      field.value = hex(hash);
      part.querySelector('[data-lot-seed]').textContent = seed;
      part.querySelector('[data-lot-kept]').hidden = false;
    });
  }

  part.querySelector('[data-lot-make]').addEventListener('click', make);
  part.hidden = false;
}());
