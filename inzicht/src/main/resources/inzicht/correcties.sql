-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Correcties
-- vraag:      Welk deel van de rekeningen halen aanbieders later terug?
-- definitie:  Het bedrag van de creditregels gedeeld door het bedrag van de gewone regels, in de maand van levering.
--             Afgewezen regels tellen niet mee.
-- eenheid:    euro per euro
-- korrel:     maand, aanbieder
-- grootheid:  correcties
-- bron:       declaratie (323 IngediendBedrag, DebetCredit), antwoord (325 RetourCodes)
-- peilmoment: ontvangen op of voor de peildatum
-- tekort:     Een creditregel die bij herstel hoort, telt even zwaar als een die niets vervangt. Van de laatste
--             maanden komen de creditregels nog.
WITH regel AS (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client, toewijzingnummer, bedrag
    FROM declaratie
    WHERE ontvangen_op <= :peildatum AND (afgewezen_op IS NULL OR afgewezen_op > :peildatum)
),
bronregels AS (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client, toewijzingnummer,
        'correcties' AS grootheid, 'teller' AS rol, -bedrag AS bijdrage
    FROM regel
    WHERE bedrag < 0
    UNION ALL
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client, toewijzingnummer,
        'correcties', 'noemer', bedrag
    FROM regel
    WHERE bedrag >= 0
)
-- uitkomst
SELECT {korrel}, grootheid,
    coalesce(sum(bijdrage) FILTER (WHERE rol = 'teller'), 0) AS teller,
    sum(bijdrage) FILTER (WHERE rol = 'noemer') AS noemer
FROM gekozen
GROUP BY {korrel}, grootheid
