-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Aanbieders
-- vraag:      Naar welke aanbieder gaat het geld?
-- definitie:  Het gedeclareerde bedrag en het aantal verschillende mensen per aanbieder, en welk deel van al het geld
--             van die maand dat is. Alle delen zijn samen 1.
-- eenheid:    euro, clienten, verhouding
-- korrel:     maand, aanbieder
-- grootheid:  bedrag, clienten, aandeel
-- bron:       declaratie (323 Afzender, IngediendBedrag, Bsn als pseudoniem), antwoord (325 RetourCodes)
-- peilmoment: ontvangen op of voor de peildatum
-- tekort:     De laatste maanden zijn niet compleet. Wie bij twee aanbieders hulp krijgt telt bij allebei mee.
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
