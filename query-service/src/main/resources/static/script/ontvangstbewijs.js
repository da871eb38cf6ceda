// Checks a receipt in this browser, so that the verdict is not that of the server. What is pasted here is not sent: of the
// leaf that is looked for only the first digits are asked, with which many others begin too.
(function () {
  'use strict';
  const form = document.querySelector('form[data-receipt]');
  if (!form || !window.crypto || !window.crypto.subtle || !window.fetch) {
    return;
  }
  const CROWD = 16;
  const PROOF = '\nc2sp.org/tlog-proof@v1\n';
  const utf8 = new TextEncoder();

  class Finding extends Error {
    constructor(outcome) {
      super(outcome);
      this.outcome = outcome;
    }
  }

  function bytes(base64) {
    return Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
  }

  function base64(array) {
    return btoa(String.fromCharCode(...array));
  }

  function hex(array) {
    return Array.from(array, (each) => each.toString(16).padStart(2, '0')).join('');
  }

  async function sha256(...parts) {
    const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    parts.reduce((at, part) => {
      all.set(part, at);
      return at + part.length;
    }, 0);
    return new Uint8Array(await crypto.subtle.digest('SHA-256', all));
  }

  function node(left, right) {
    return sha256([1], left, right);
  }

  // A text, a blank line, and lines of signatures.
  function note(written) {
    const blank = written.lastIndexOf('\n\n');
    const signatures = written.slice(blank + 2).split('\n').slice(0, -1).map((line) => line.split(' '));
    if (blank < 0 || !signatures.length || signatures.some((words) => words.length !== 3 || words[0] !== '\u2014')) {
      throw new Finding('UNREADABLE');
    }
    return {text: written.slice(0, blank + 1), signatures: signatures};
  }

  async function key(written) {
    const [name, id, point] = written.trim().split(/\+(.{8})\+/);
    const named = await sha256(utf8.encode(name + '\n'), bytes(point));
    if (hex(named.slice(0, 4)) !== id || bytes(point)[0] !== 1) {
      throw new Finding('LOG_IS_FALSE');
    }
    const raw = bytes(point).slice(1);
    return {name: name, id: id, verifier: await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify'])};
  }

  async function isSigned(by, signed) {
    for (const [, name, signature] of signed.signatures) {
      const line = bytes(signature);
      if (name === by.name && hex(line.slice(0, 4)) === by.id) {
        return crypto.subtle.verify('Ed25519', by.verifier, line.slice(4), utf8.encode(signed.text));
      }
    }
    return false;
  }

  function promised(written) {
    const text = written.replace(/\r\n/g, '\n').trim() + '\n';
    const at = text.indexOf(PROOF);
    const whole = at < 0 ? text : text.slice(0, at);
    const signed = note(whole);
    const lines = /^wijkbudget-promise\/1\n(.+)\nround (.+)\nleaf ([A-Za-z0-9+/]{43}=)\nbefore (\S+Z)\n$/.exec(signed.text);
    if (!lines) {
      throw new Finding('UNREADABLE');
    }
    return {whole: whole, note: signed, origin: lines[1], leaf: bytes(lines[3]), before: Date.parse(lines[4])};
  }

  // RFC 6962, section 2.1.1: what root there is when this leaf is at its place.
  async function root(leaf, place, size, proof) {
    let hash = leaf;
    let last = size - 1;
    for (const each of proof) {
      const sibling = bytes(each);
      if (last === 0) {
        return null;
      }
      if (place % 2 === 1 || place === last) {
        hash = await node(sibling, hash);
        while (place % 2 === 0 && place > 0) {
          place /= 2;
          last = Math.floor(last / 2);
        }
      } else {
        hash = await node(hash, sibling);
      }
      place = Math.floor(place / 2);
      last = Math.floor(last / 2);
    }
    return last === 0 ? hash : null;
  }

  async function answer(address) {
    const got = await fetch(address, {cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer'});
    if (!got.ok) {
      throw new Finding('NO_ANSWER');
    }
    return got;
  }

  function digits(size) {
    let count = 0;
    for (let crowd = size; crowd >= CROWD * 16; crowd = Math.floor(crowd / 16)) {
      count++;
    }
    return count;
  }

  async function check() {
    const promise = promised(form.elements.bewijs.value);
    const own = form.elements.sleutel.value.trim();
    const by = await key(own || (await (await answer(form.dataset.status)).json()).key);
    if (promise.origin !== by.name || !(await isSigned(by, promise.note))) {
      throw new Finding('NOT_OURS');
    }
    const checkpoint = await (await answer(form.dataset.log)).text();
    const signed = note(checkpoint);
    const [origin, size, head] = signed.text.split('\n');
    if (origin !== by.name || !(await isSigned(by, signed))) {
      throw new Finding('LOG_IS_FALSE');
    }
    const begin = hex(promise.leaf).slice(0, digits(Number(size)));
    const near = await (await answer(form.dataset.leaves + '?begin=' + begin + '&grootte=' + size)).json();
    for (const each of near) {
      const leaf = await sha256([0], bytes(each.entry));
      if (base64(leaf) === base64(promise.leaf)) {
        const made = await root(leaf, each.position, Number(size), each.proof);
        if (!made || base64(made) !== head) {
          throw new Finding('LOG_IS_FALSE');
        }
        return {outcome: 'THERE', file: promise.whole + PROOF + 'extra ' + each.entry + '\nindex ' + each.position + '\n'
            + each.proof.map((hash) => hash + '\n').join('') + '\n' + checkpoint};
      }
    }
    return Date.now() < promise.before
      ? {outcome: 'NOT_YET', file: ''}
      : {outcome: 'MISSING', file: 'wijkbudget-complaint/1\n\n' + promise.whole + '\n' + checkpoint};
  }

  function show(found) {
    document.querySelectorAll('[data-outcome]').forEach((each) => {
      each.hidden = each.dataset.outcome !== found.outcome;
    });
    document.querySelector('[data-by="server"]').hidden = true;
    document.querySelector('[data-by="browser"]').hidden = false;
    const kept = document.querySelector('[data-file]');
    const link = kept.querySelector('a');
    kept.hidden = !found.file;
    kept.querySelector('textarea').value = found.file;
    link.parentNode.hidden = false;
    link.href = URL.createObjectURL(new Blob([found.file], {type: 'text/plain'}));
  }

  async function begin() {
    try {
      await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
    } catch (unknown) {
      return;
    }
    document.querySelector('[data-own-key]').hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      check().then(show, (error) => show({outcome: error.outcome || 'UNREADABLE', file: ''}));
    });
    form.dataset.receipt = 'browser';
  }

  begin();
}());
