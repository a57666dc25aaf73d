-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Toewijzingen
-- vraag:      Hoeveel hulp heeft de gemeente toegewezen?
-- definitie:  Het aantal toewijzingen dat in een maand begint, zoals bekend op de peildatum, en het aantal
--             verschillende mensen dat zo een toewijzing kreeg. Een ingetrokken toewijzing die nooit heeft gelopen
--             telt niet mee.
-- eenheid:    toewijzingen, clienten
-- korrel:     maand, voorziening
-- grootheid:  aantal, clienten
-- bron:       toewijzing (301 ToewijzingNummer, Ingangsdatum, Bsn als pseudoniem), contracten (voorziening)
-- peilmoment: ontvangen op of voor de peildatum
-- tekort:     Een verlenging met een nieuw nummer telt als nieuwe toewijzing.
WITH geldig AS (
    SELECT bron_id, substr(CAST(ingangsdatum AS STRING), 1, 7) AS maand, domein, gemeente, aanbieder, voorziening,
        categorie, code, client, toewijzingnummer
    FROM toewijzing
    WHERE ontvangen_op <= :peildatum AND (vervangen_op IS NULL OR vervangen_op > :peildatum)
),
bronregels AS (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, client,
        toewijzingnummer, telt.grootheid, 'waarde' AS rol, 1 AS bijdrage
    FROM geldig
    CROSS JOIN (VALUES ('aantal'), ('clienten')) AS telt (grootheid)
)
-- toerekening
SELECT bron_id, {kolommen}, client, grootheid, rol, bijdrage
FROM gevonden
WHERE grootheid = 'aantal'
UNION ALL
SELECT min(bron_id) AS bron_id, {eerste}, client, grootheid, rol, 1 AS bijdrage
FROM gevonden
WHERE grootheid = 'clienten'
GROUP BY {korrel}, client, grootheid, rol
-- uitkomst
SELECT {korrel}, grootheid, sum(bijdrage) AS waarde
FROM gekozen
GROUP BY {korrel}, grootheid
