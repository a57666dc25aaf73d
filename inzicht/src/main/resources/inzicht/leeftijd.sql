-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Leeftijd
-- vraag:      Hoe oud zijn de mensen voor wie de gemeente hulp betaalt?
-- definitie:  Het gedeclareerde bedrag en het aantal verschillende mensen per leeftijdsgroep, en welk deel van al het
--             geld van die maand dat is. De leeftijd is die in de maand van levering, op maanden nauwkeurig. Alle
--             delen zijn samen 1.
-- eenheid:    euro, clienten, verhouding
-- korrel:     maand, leeftijd
-- grootheid:  bedrag, clienten, aandeel
-- bron:       declaratie (323 IngediendBedrag, Bsn als pseudoniem), toewijzing (301 Geboortedatum als jaar en maand),
--             antwoord (325 RetourCodes)
-- peilmoment: ontvangen op of voor de peildatum
-- tekort:     Zonder toewijzing is de leeftijd onbekend. De laatste maanden zijn niet compleet.
WITH {stap betaald},
bronregels AS /* telkens */ (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client,
        toewijzingnummer, alleen, 'bedrag' AS grootheid, 'waarde' AS rol, bedrag AS bijdrage
    FROM regel
    UNION ALL
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client,
        toewijzingnummer, alleen, 'clienten', 'waarde', 1
    FROM betaald
)
-- toerekening
{stap aandeel}
-- uitkomst
SELECT {korrel}, grootheid, sum(bijdrage) AS waarde
FROM gekozen
GROUP BY {korrel}, grootheid
