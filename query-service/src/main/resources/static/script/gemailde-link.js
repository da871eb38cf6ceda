// What is behind the # of a mailed link goes into the form of this page, and out of the address and the history.
// A click is still asked for: programs that look at links in mails must not use them up.
(function () {
  'use strict';
  var token = window.location.hash.slice(1);
  var form = document.querySelector('form[data-mailed-link]');
  if (/^[2-9a-z]{32}$/.test(token) && form) {
    form.querySelector('input[name="token"]').value = token;
    form.hidden = false;
    window.history.replaceState(null, '', window.location.pathname);
  }
}());
