-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Concentratie
-- vraag:      Welk deel van het geld gaat naar de duurste clienten?
-- definitie:  De mensen staan op volgorde van wat zij kosten in de gevraagde periode, de duurste eerst. Van de duurste
--             1, 5, 10, 20 en 50 procent en van iedereen (100) is dit het deel van het geld. Een deel van een mens
--             wordt naar boven afgerond.
-- eenheid:    euro per euro
-- korrel:     aandeel_clienten_pct
-- grootheid:  aandeel_kosten
-- bron:       declaratie (323 IngediendBedrag, Bsn als pseudoniem), antwoord (325 RetourCodes)
-- peilmoment: ontvangen op of voor de peildatum
-- tekort:     Wie de hele periode hulp kreeg is al snel duurder dan wie halverwege begon. Kies een jaar met een filter
--             op maand.
WITH bronregels AS (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client,
        'aandeel_kosten' AS grootheid, 'teller' AS rol, bedrag AS bijdrage
    FROM declaratie
    WHERE ontvangen_op <= :peildatum AND (afgewezen_op IS NULL OR afgewezen_op > :peildatum) AND client IS NOT NULL
)
-- toerekening
SELECT g.bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, g.client,
    trede.aandeel_clienten_pct, grootheid, deel.rol, bijdrage
FROM gevonden g
JOIN (
    SELECT client, row_number() OVER (ORDER BY sum(bijdrage) DESC, client) AS plaats, count(*) OVER () AS mensen
    FROM gevonden
    GROUP BY client
    HAVING sum(bijdrage) > 0
) AS rang ON rang.client = g.client
CROSS JOIN (VALUES (1), (5), (10), (20), (50), (100)) AS trede (aandeel_clienten_pct)
JOIN (VALUES ('teller'), ('noemer')) AS deel (rol)
    ON deel.rol = 'noemer' OR 100 * (rang.plaats - 1) < trede.aandeel_clienten_pct * rang.mensen
-- uitkomst
SELECT {korrel}, grootheid,
    sum(bijdrage) FILTER (WHERE rol = 'teller') AS teller,
    sum(bijdrage) FILTER (WHERE rol = 'noemer') AS noemer
FROM gekozen
GROUP BY {korrel}, grootheid
