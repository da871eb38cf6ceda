// Keeps an idea on this device until it was sent, and looks for others like it while its name is typed.
// All of it can be done without: the server asks, suggests and keeps what was not accepted.
(function () {
  'use strict';
  var store;
  try {
    store = window.localStorage;
    store.getItem('');
  } catch (closed) {
    return;
  }

  function key(round) {
    return 'idee:' + round;
  }

  function draft(round) {
    try {
      return JSON.parse(store.getItem(key(round))) || {};
    } catch (unreadable) {
      return {};
    }
  }

  function fields(form) {
    return Array.prototype.filter.call(form.elements, function (field) {
      return field.name.indexOf('proposal.') === 0 && field.type !== 'hidden';
    });
  }

  function isTicked(field) {
    return field.type === 'checkbox' || field.type === 'radio';
  }

  // Of choices with one name each is kept by itself.
  function place(field) {
    return field.type === 'radio' ? field.name + '=' + field.value : field.name;
  }

  function keep(form) {
    var kept = {};
    fields(form).forEach(function (field) {
      kept[place(field)] = isTicked(field) ? field.checked : field.value;
    });
    try {
      store.setItem(key(form.dataset.draft), JSON.stringify(kept));
      form.querySelector('[data-draft-kept]').hidden = false;
    } catch (full) {
      form.querySelector('[data-draft-kept]').hidden = true;
    }
  }

  function restore(form) {
    var kept = draft(form.dataset.draft);
    fields(form).forEach(function (field) {
      if (isTicked(field)) {
        field.checked = field.checked || kept[place(field)] === true;
      } else if (field.value === '' && kept[place(field)]) {
        field.value = kept[place(field)];
      }
    });
  }

  function suggest(round, title) {
    var address = '/projecten/nieuw?ronde=' + encodeURIComponent(round) + '&titel=' + encodeURIComponent(title);
    window.fetch(address, {credentials: 'same-origin'}).then(function (answer) {
      return answer.text();
    }).then(function (text) {
      var found = new DOMParser().parseFromString(text, 'text/html').getElementById('lijkt-op');
      if (found) {
        document.getElementById('lijkt-op').replaceWith(found);
      }
    }).catch(function () {});
  }

  var sent = document.querySelector('[data-draft-sent]');
  if (sent) {
    store.removeItem(key(sent.dataset.draftSent));
  }

  var found = document.querySelector('[data-draft-found]');
  if (found && draft(found.dataset.draftFound)['proposal.title']) {
    var open = found.querySelector('a');
    open.href += encodeURIComponent(draft(found.dataset.draftFound)['proposal.title']);
    found.querySelector('[data-draft-drop]').addEventListener('click', function () {
      store.removeItem(key(found.dataset.draftFound));
      found.hidden = true;
    });
    found.hidden = false;
  }

  var form = document.querySelector('form[data-draft]');
  if (form) {
    var waiting;
    restore(form);
    keep(form);
    form.addEventListener('input', function (event) {
      keep(form);
      if (event.target.name === 'proposal.title' && event.target.value.trim() !== '') {
        window.clearTimeout(waiting);
        waiting = window.setTimeout(suggest, 600, form.dataset.draft, event.target.value);
      }
    });
  }
}());
