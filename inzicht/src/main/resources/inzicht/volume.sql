-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Volume
-- vraag:      Hoeveel uren, etmalen, dagdelen of stuks hulp zijn er geleverd?
-- definitie:  Het geleverde aantal op de rekeningen die tellen, in de maand waarin de hulp is gegeven. Creditregels
--             gaan eraf, afgewezen regels tellen niet mee.
-- eenheid:    aantal van de eenheid
-- korrel:     maand, voorziening, eenheid
-- grootheid:  volume
-- bron:       declaratie (323 GeleverdVolume, Eenheid volgens WJ756), antwoord (325 RetourCodes), contracten
--             (voorziening)
-- peilmoment: ontvangen op of voor de peildatum
-- tekort:     Aantallen van verschillende eenheden zijn niet op te tellen: vraag ze per eenheid. Bij eenheid 83 (euro)
--             is het aantal een bedrag in centen. De laatste maanden zijn niet compleet.
WITH bronregels AS (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client, toewijzingnummer,
        'volume' AS grootheid, 'waarde' AS rol, volume AS bijdrage
    FROM declaratie
    WHERE ontvangen_op <= :peildatum AND (afgewezen_op IS NULL OR afgewezen_op > :peildatum)
)
-- uitkomst
SELECT {korrel}, grootheid, sum(bijdrage) AS waarde,
    CASE WHEN count(DISTINCT eenheid) > 1 THEN 'niet_gedefinieerd' END AS geen_cijfer
FROM gekozen
GROUP BY {korrel}, grootheid
