-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Kosten per persoon
-- vraag:      Wat kost de hulp per persoon in een maand?
-- definitie:  Het gedeclareerde bedrag gedeeld door het aantal verschillende mensen voor wie de gemeente betaalt, in
--             de maand van levering.
-- eenheid:    euro per client
-- korrel:     maand, voorziening
-- grootheid:  kosten_per_client
-- bron:       declaratie (323 IngediendBedrag, Bsn als pseudoniem), antwoord (325 RetourCodes), contracten
--             (voorziening)
-- peilmoment: ontvangen op of voor de peildatum
-- tekort:     De laatste maanden zijn niet compleet. Bedragen van mensen van wie de gegevens zijn vernietigd tellen
--             niet mee.
WITH {stap betaald},
bronregels AS /* telkens */ (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client,
        toewijzingnummer, alleen, 'kosten_per_client' AS grootheid, 'teller' AS rol, bedrag AS bijdrage
    FROM regel
    WHERE client IS NOT NULL
    UNION ALL
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client,
        toewijzingnummer, alleen, 'kosten_per_client', 'noemer', 1
    FROM betaald
)
-- toerekening
{stap per-client}
-- uitkomst
SELECT {korrel}, grootheid,
    sum(bijdrage) FILTER (WHERE rol = 'teller') AS teller,
    sum(bijdrage) FILTER (WHERE rol = 'noemer') AS noemer
FROM gekozen
GROUP BY {korrel}, grootheid
