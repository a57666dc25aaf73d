// SPDX-License-Identifier: EUPL-1.2
// Shows how far an upload is. Without this script the form works too; the browser then shows no progress.
"use strict";

(function () {
  const formulier = document.getElementById("inlezen");
  const vak = document.getElementById("bestanden");
  const voortgang = formulier.querySelector(".grip-voortgang");

  function meld(procent, tekst) {
    voortgang.hidden = false;
    document.getElementById("voortgang").value = procent;
    voortgang.querySelector("[role=status]").textContent = tekst;
  }

  function toon(html) {
    const nieuw = new DOMParser().parseFromString(html, "text/html");
    document.title = nieuw.title;
    document.querySelector("main").replaceWith(nieuw.querySelector("main"));
    document.querySelector("main").focus();
  }

  function stuur() {
    const verzoek = new XMLHttpRequest();
    verzoek.upload.addEventListener("progress", function (stand) {
      const procent = Math.round((100 * stand.loaded) / stand.total);
      meld(procent, procent < 100 ? procent + " procent verstuurd" : "Verstuurd. Grip leest de bestanden nu in.");
    });
    verzoek.addEventListener("load", function () { toon(verzoek.responseText); });
    verzoek.addEventListener("error", function () {
      meld(0, "Het versturen is niet gelukt. Er is niets veranderd. Probeer het nog een keer.");
    });
    verzoek.open("POST", formulier.action);
    verzoek.send(new FormData(formulier));
    meld(0, "Bezig met versturen");
  }

  formulier.addEventListener("submit", function (gebeurtenis) {
    gebeurtenis.preventDefault();
    stuur();
  });
  formulier.addEventListener("dragover", function (gebeurtenis) { gebeurtenis.preventDefault(); });
  formulier.addEventListener("drop", function (gebeurtenis) {
    gebeurtenis.preventDefault();
    vak.files = gebeurtenis.dataTransfer.files;
  });
})();
