// Counts what is left while a ballot is marked, keeps the marks in this tab until the vote is sent, and warns who leaves
// before that. The code is kept nowhere, and the server checks everything again.
(function () {
  'use strict';
  var sent = document.querySelector('[data-cast]');
  var form = document.querySelector('form[data-ballot]');
  if (sent) {
    forget(sent.dataset.round);
  }
  if (!form) {
    return;
  }
  var key = 'stembiljet ' + form.dataset.round;
  var leaving = false;
  restore();
  count();
  form.addEventListener('input', function () {
    keep();
    count();
  });
  form.addEventListener('submit', function () {
    leaving = true;
  });
  window.addEventListener('beforeunload', function (event) {
    if (!leaving && marks().length > 0) {
      event.preventDefault();
      event.returnValue = form.dataset.leave;
    }
  });

  function fields() {
    return Array.prototype.slice.call(form.querySelectorAll('.ballot input:not([type="hidden"]), .ballot select'));
  }

  function marks() {
    return fields().filter(function (field) {
      return field.type === 'checkbox' ? field.checked : field.value !== '';
    }).map(function (field) {
      return { id: field.id, value: field.type === 'checkbox' ? 'x' : field.value };
    });
  }

  function keep() {
    try {
      window.sessionStorage.setItem(key, JSON.stringify(marks()));
    } catch (full) {
      // Then a reload starts with an empty ballot, as without this script.
    }
  }

  function restore() {
    if (marks().length > 0) {
      return;
    }
    try {
      JSON.parse(window.sessionStorage.getItem(key) || '[]').forEach(function (mark) {
        var field = document.getElementById(mark.id);
        if (field && field.type === 'checkbox') {
          field.checked = true;
        } else if (field) {
          field.value = mark.value;
        }
      });
    } catch (unreadable) {
      forget(form.dataset.round);
    }
  }

  function forget(round) {
    try {
      window.sessionStorage.removeItem('stembiljet ' + round);
    } catch (closed) {
      // There was nothing to forget.
    }
  }

  function count() {
    var rooms = Array.prototype.slice.call(form.querySelectorAll('.rooms > li'));
    var beyond = 0;
    rooms.forEach(function (room) {
      var most = Number(room.dataset.most);
      var used = room.dataset.unit === 'jokers' ? beyond : usedOf(room.dataset.unit, room.dataset.of);
      if (room.dataset.unit === 'theme') {
        beyond += Math.max(0, used - most);
      }
      say(room, most, most - used);
    });
  }

  function usedOf(unit, of) {
    return fields().reduce(function (sum, field) {
      if (field.type === 'checkbox') {
        var inTheme = !of || field.closest('fieldset').dataset.theme === of;
        return sum + (field.checked && inTheme ? (unit === 'money' ? Number(field.dataset.price) : 1) : 0);
      }
      if (field.type === 'number') {
        return sum + (Number(field.value) || 0);
      }
      return sum + (field.value === '' ? 0 : 1);
    }, 0);
  }

  function say(room, most, left) {
    var text = left < 0 ? room.dataset.over : room.dataset.left;
    room.classList.toggle('over', left < 0);
    room.textContent = text.replace('{0}', shown(room, Math.abs(left))).replace('{1}', String(most));
  }

  function shown(room, amount) {
    if (room.dataset.unit !== 'money') {
      return String(amount);
    }
    var language = document.documentElement.lang === 'nl' ? 'nl' : 'en';
    var digits = amount % 100 === 0 ? 0 : 2;
    var number = new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    return form.dataset.currency + ' ' + number.format(amount / 100);
  }
}());
