-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Volledigheid
-- vraag:      Welk deel van de rekeningen over een maand is al binnen?
-- definitie:  Het gedeclareerde bedrag dat binnen is, gedeeld door het bedrag dat Grip verwacht als alles binnen is. Wat
--             Grip verwacht volgt uit oudere maanden (13 tot 24 maanden geleden): welk deel was toen binnen, toen die
--             maanden even oud waren? Een maand van 13 maanden oud of ouder is compleet. Dit is hetzelfde getal dat bij
--             elk ander cijfer als volledigheid staat.
-- eenheid:    euro per euro
-- korrel:     maand, voorziening
-- grootheid:  volledigheid
-- bron:       declaratie (323 IngediendBedrag, datum van ontvangst), antwoord (325 RetourCodes)
-- peilmoment: ontvangen op of voor de peildatum
-- tekort:     Grip kijkt per domein, niet per voorziening: alle soorten jeugdhulp van een maand hebben hetzelfde deel.
--             Een maand waarvan nog geen enkele rekening binnen is staat er niet in. Met minder dan zes oude maanden is
--             er geen cijfer.
WITH {stap volledigheid},
regel AS (
    SELECT bron_id, d.maand, d.domein, gemeente, aanbieder, voorziening, categorie, code, client, toewijzingnummer, bedrag,
        CASE WHEN v.deel > 0 THEN v.deel END AS deel
    FROM declaratie d
    LEFT JOIN volledigheid v ON v.domein = d.domein AND v.maand = d.maand
    WHERE d.ontvangen_op <= :peildatum AND (d.afgewezen_op IS NULL OR d.afgewezen_op > :peildatum)
),
bronregels AS (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, client, toewijzingnummer,
        'volledigheid' AS grootheid, 'teller' AS rol, CAST(bedrag AS DECIMAL(18, 6)) AS bijdrage
    FROM regel
    UNION ALL
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, client, toewijzingnummer,
        'volledigheid', 'noemer', CAST(round(CAST(bedrag AS DOUBLE) / deel, 6) AS DECIMAL(18, 6))
    FROM regel
    WHERE deel IS NOT NULL
)
-- uitkomst
SELECT {korrel}, grootheid,
    sum(bijdrage) FILTER (WHERE rol = 'teller') AS teller,
    sum(bijdrage) FILTER (WHERE rol = 'noemer') AS noemer,
    CASE WHEN coalesce(sum(rijen) FILTER (WHERE rol = 'noemer'), 0) < coalesce(sum(rijen) FILTER (WHERE rol = 'teller'), 0)
        THEN 'te_weinig_gegevens' END AS geen_cijfer
FROM gekozen
GROUP BY {korrel}, grootheid
