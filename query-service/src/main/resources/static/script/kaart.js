// Draws a street map beside the tiles, which stay. Pictures come from the server that the operator named, and only then.
(function () {
  'use strict';
  var L = window.L;

  function point(text) {
    return text.split(',').map(Number);
  }

  // A mark leads to what stands behind it in the page.
  function popup(place) {
    var link = place.querySelector('a');
    var said = document.createElement(link ? 'a' : 'span');
    said.textContent = (link || place).textContent;
    if (link) {
      said.href = link.href;
    }
    return said;
  }

  function mark(map, at) {
    return L.circleMarker(at, {radius: 10, weight: 3, className: 'spot'}).addTo(map);
  }

  function fill(at) {
    var typed = document.getElementById('proposal-location-point');
    typed.value = at.lat.toFixed(5) + ',' + at.lng.toFixed(5);
    typed.closest('details').open = true;
    document.getElementById('vak-geen').checked = true;
    typed.dispatchEvent(new Event('input', {bubbles: true}));
  }

  function choose(map, typed) {
    var chosen;
    function show(at) {
      if (chosen) {
        chosen.remove();
      }
      chosen = mark(map, at);
    }
    if (typed.value) {
      show(point(typed.value));
    }
    map.on('click', function (event) {
      show(event.latlng);
      fill(event.latlng);
    });
  }

  function draw(box) {
    var asked = box.dataset;
    box.hidden = false;
    var map = L.map(box, {zoomControl: false, scrollWheelZoom: false});
    map.fitBounds([point(asked.southwest), point(asked.northeast)]);
    map.attributionControl.setPrefix(false);
    L.control.zoom({zoomInTitle: asked.in, zoomOutTitle: asked.out}).addTo(map);
    L.tileLayer(asked.map, {attribution: asked.attribution, referrerPolicy: 'no-referrer'}).addTo(map);
    if (asked.choose) {
      choose(map, document.getElementById('proposal-location-point'));
    } else {
      document.querySelectorAll('[data-point]').forEach(function (place) {
        mark(map, point(place.dataset.point)).bindPopup(popup(place));
      });
    }
    box.parentNode.querySelector('[data-map-note]').hidden = false;
    new ResizeObserver(function () {
      map.invalidateSize();
      map.fitBounds([point(asked.southwest), point(asked.northeast)]);
    }).observe(box);
  }

  if (L) {
    document.querySelectorAll('[data-map]').forEach(draw);
  }
}());
