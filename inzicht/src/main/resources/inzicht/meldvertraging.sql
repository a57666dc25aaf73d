-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Meldvertraging
-- vraag:      Hoeveel maanden na de hulp komt de rekening?
-- definitie:  Het ingediende bedrag van een maand van levering, verdeeld over het aantal maanden tot de maand van
--             ontvangst. Een creditregel staat bij de vertraging van de creditregel zelf. Afgewezen regels tellen niet
--             mee.
-- eenheid:    euro
-- korrel:     maand, vertraging_maanden
-- grootheid:  bedrag
-- bron:       declaratie (323 ProductPeriode, IngediendBedrag, ontvangst), antwoord (325 RetourCodes)
-- peilmoment: ontvangen op of voor de peildatum
-- tekort:     Een vertraging die nog niet kan zijn geweest, is er nog niet: de laatste maanden lijken sneller dan ze
--             zijn.
WITH bronregels AS (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client, toewijzingnummer,
        12 * (year(ontvangen_op) - CAST(substr(maand, 1, 4) AS INTEGER))
            + month(ontvangen_op) - CAST(substr(maand, 6, 2) AS INTEGER) AS vertraging_maanden,
        'bedrag' AS grootheid, 'waarde' AS rol, bedrag AS bijdrage
    FROM declaratie
    WHERE ontvangen_op <= :peildatum AND (afgewezen_op IS NULL OR afgewezen_op > :peildatum)
)
-- uitkomst
SELECT {korrel}, grootheid, sum(bijdrage) AS waarde
FROM gekozen
GROUP BY {korrel}, grootheid
