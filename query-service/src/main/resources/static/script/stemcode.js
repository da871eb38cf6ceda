// The code in the QR of a letter stands behind the # of the address: it goes into the form, and out of the address
// and the history. Nothing is sent until the voter goes on.
(function () {
  'use strict';
  var code = /^#code=([2-9A-Za-z-]{12,20})$/.exec(window.location.hash);
  var field = document.querySelector('form[data-voting-code] input[name="code"]');
  if (code && field) {
    field.value = code[1];
    window.history.replaceState(null, '', window.location.pathname + window.location.search);
  }
}());
