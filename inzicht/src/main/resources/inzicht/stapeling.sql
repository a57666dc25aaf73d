-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Stapeling
-- vraag:      Hoeveel mensen krijgen in een maand meer soorten hulp tegelijk?
-- definitie:  De mensen voor wie de gemeente in een maand betaalt, verdeeld naar het aantal verschillende
--             voorzieningen dat zij in die maand krijgen.
-- eenheid:    clienten
-- korrel:     maand, aantal_voorzieningen
-- grootheid:  clienten
-- bron:       declaratie (323 Bsn als pseudoniem, IngediendBedrag), antwoord (325 RetourCodes), contracten
--             (voorziening)
-- peilmoment: ontvangen op of voor de peildatum
-- tekort:     Grip telt hier per persoon, niet per huishouden. Hulp zonder rekening (pgb, een vast bedrag per jaar)
--             telt niet mee.
WITH regel AS (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client, toewijzingnummer,
        bedrag
    FROM declaratie
    WHERE ontvangen_op <= :peildatum AND (afgewezen_op IS NULL OR afgewezen_op > :peildatum)
),
-- Who has care that costs something: what was credited in full was not given.
betaald AS (
    SELECT min(bron_id) AS bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client
    FROM regel
    WHERE client IS NOT NULL
    GROUP BY maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client, toewijzingnummer
    HAVING sum(bedrag) > 0
),
bronregels AS (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client,
        'clienten' AS grootheid, 'waarde' AS rol, 1 AS bijdrage
    FROM betaald
)
-- toerekening
SELECT bron_id, g.maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, g.client,
    aantal_voorzieningen, grootheid, rol,
    CASE
        WHEN row_number() OVER (PARTITION BY {korrel}, client ORDER BY bron_id) = 1 THEN 1
        ELSE 0
    END AS bijdrage
FROM (
    SELECT g.*, aantal_voorzieningen
    FROM gevonden g
    JOIN (
        SELECT maand, client, count(DISTINCT voorziening) AS aantal_voorzieningen FROM gevonden GROUP BY maand, client
    ) AS stapel ON stapel.maand = g.maand AND stapel.client = g.client
) AS g
-- uitkomst
SELECT {korrel}, grootheid, sum(bijdrage) AS waarde
FROM gekozen
GROUP BY {korrel}, grootheid
