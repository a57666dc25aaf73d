-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Afkeur
-- vraag:      Welk deel van de rekeningen wijst de gemeente af?
-- definitie:  Afkeur is het afgewezen bedrag gedeeld door het ingediende bedrag, zonder creditregels, in de maand van
--             levering. Een uitsplitsing naar retourcode verdeelt het afgewezen bedrag naar de reden in het antwoord van de
--             gemeente (codelijst WJ001). Staan er meer redenen bij een regel, dan blijven die samen.
-- eenheid:    euro, euro per euro
-- korrel:     maand, aanbieder
-- grootheid:  afgewezen, afkeur
-- bron:       declaratie (323 IngediendBedrag), antwoord (325 RetourCodes)
-- peilmoment: ontvangen op of voor de peildatum
-- tekort:     Een rekening zonder antwoord telt als niet afgewezen. Wat de aanbieder later goed indient staat er als
--             nieuwe rekening in. Afkeur is er alleen voor alle redenen samen (retourcode alle).
WITH reden AS (
    SELECT bron_id, min_by(retourcodes, concat(ontvangen_op, retourcodes)) AS retourcode
    FROM afwijsreden
    WHERE ontvangen_op <= :peildatum AND retourcodes <> ''
    GROUP BY bron_id
),
debet AS (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client, toewijzingnummer, bedrag,
        coalesce(afgewezen_op <= :peildatum, FALSE) AS is_afgewezen
    FROM declaratie
    WHERE ontvangen_op <= :peildatum AND bedrag >= 0
),
bronregels AS (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client, toewijzingnummer,
        'alle' AS retourcode, 'afkeur' AS grootheid, deel.rol, bedrag AS bijdrage
    FROM debet
    JOIN (VALUES ('teller'), ('noemer')) AS deel (rol) ON deel.rol = 'noemer' OR is_afgewezen
    UNION ALL
    SELECT d.bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client, toewijzingnummer,
        coalesce(r.retourcode, 'onbekend'), 'afgewezen', 'waarde', bedrag
    FROM debet d
    LEFT JOIN reden r ON r.bron_id = d.bron_id
    WHERE is_afgewezen
)
-- uitkomst
SELECT {korrel}, grootheid,
    CASE WHEN grootheid = 'afkeur' THEN coalesce(sum(bijdrage) FILTER (WHERE rol = 'teller'), 0) END AS teller,
    sum(bijdrage) FILTER (WHERE rol = 'noemer') AS noemer,
    sum(bijdrage) FILTER (WHERE rol = 'waarde') AS waarde
FROM gekozen
GROUP BY {korrel}, grootheid
