-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Afkeur
-- vraag:      Welk deel van de rekeningen wijst de gemeente af?
-- definitie:  Het afgewezen bedrag gedeeld door het ingediende bedrag, zonder creditregels, in de maand van levering.
-- eenheid:    euro per euro
-- korrel:     maand, aanbieder
-- grootheid:  afkeur
-- bron:       declaratie (323 IngediendBedrag), antwoord (325 RetourCodes)
-- peilmoment: ontvangen op of voor de peildatum
-- tekort:     Een rekening zonder antwoord telt als niet afgewezen. Wat de aanbieder later goed indient staat er als
--             nieuwe rekening in. Grip zegt hier niet waarom iets is afgewezen.
WITH debet AS (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, bedrag,
        coalesce(afgewezen_op <= :peildatum, FALSE) AS is_afgewezen
    FROM declaratie
    WHERE ontvangen_op <= :peildatum AND bedrag >= 0
),
bronregels AS (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid,
        'afkeur' AS grootheid, 'teller' AS rol, bedrag AS bijdrage
    FROM debet
    WHERE is_afgewezen
    UNION ALL
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid,
        'afkeur', 'noemer', bedrag
    FROM debet
)
-- uitkomst
SELECT {korrel}, grootheid,
    coalesce(sum(bijdrage) FILTER (WHERE rol = 'teller'), 0) AS teller,
    sum(bijdrage) FILTER (WHERE rol = 'noemer') AS noemer
FROM gekozen
GROUP BY {korrel}, grootheid
