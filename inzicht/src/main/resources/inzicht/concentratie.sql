-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Concentratie
-- vraag:      Welk deel van het geld gaat naar de duurste mensen?
-- definitie:  De mensen staan op volgorde van wat zij kosten in de gevraagde periode, de duurste eerst. Van de duurste
--             1, 5, 10, 20 en 50 procent en van iedereen (100) is dit het deel van het geld. Een deel van een mens
--             wordt naar boven afgerond. Een filter top=12 kiest in plaats daarvan de twaalf duursten. Aandeel langdurig
--             is welk deel van wat zij kosten voor mensen is die lang hulp krijgen: in 24 of meer verschillende maanden
--             een rekening, tot en met de peildatum.
-- eenheid:    euro per euro, euro per euro
-- korrel:     aandeel_clienten_pct
-- grootheid:  aandeel_kosten, aandeel_langdurig
-- keuze:      top
-- bron:       declaratie (323 IngediendBedrag, Bsn als pseudoniem), antwoord (325 RetourCodes)
-- peilmoment: ontvangen op of voor de peildatum
-- tekort:     Wie de hele periode hulp kreeg is al snel duurder dan wie halverwege begon. Kies een jaar met een filter
--             op maand. Met minder dan 24 maanden rekeningen is niemand langdurig.
WITH regel AS (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client, toewijzingnummer,
        bedrag
    FROM declaratie
    WHERE ontvangen_op <= :peildatum AND (afgewezen_op IS NULL OR afgewezen_op > :peildatum) AND client IS NOT NULL
),
lang AS (
    SELECT client AS wie_lang FROM regel WHERE bedrag > 0 GROUP BY client HAVING count(DISTINCT maand) >= 24
),
bronregels AS (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client, toewijzingnummer,
        CASE WHEN wie_lang IS NULL THEN 'nee' ELSE 'ja' END AS langdurig,
        'aandeel_kosten' AS grootheid, 'teller' AS rol, bedrag AS bijdrage
    FROM regel
    LEFT JOIN lang ON wie_lang = client
)
-- toerekening
WITH rang AS (
    SELECT client AS wie, row_number() OVER (ORDER BY sum(bijdrage) DESC, client) AS plaats, count(*) OVER () AS mensen
    FROM gevonden
    GROUP BY client
    HAVING sum(bijdrage) > 0
),
-- The smallest group of the dearest to which somebody belongs; of a chosen number that group is 0.
ingedeeld AS (
    SELECT g.*, mensen,
        CASE
            WHEN :top <> '' THEN CASE WHEN plaats <= CAST(nullif(:top, '') AS INTEGER) THEN 0 ELSE 100 END
            WHEN 100 * (plaats - 1) < mensen THEN 1
            WHEN 100 * (plaats - 1) < 5 * mensen THEN 5
            WHEN 100 * (plaats - 1) < 10 * mensen THEN 10
            WHEN 100 * (plaats - 1) < 20 * mensen THEN 20
            WHEN 100 * (plaats - 1) < 50 * mensen THEN 50
            ELSE 100
        END AS vanaf
    FROM gevonden g
    JOIN rang ON wie = g.client
)
SELECT bron_id, {kolommen}, client, deel.grootheid, deel.rol, bijdrage,
    coalesce(CAST(soort.pct AS DECIMAL(18, 6)), least(100, CAST(round(
        CAST(100 AS DOUBLE) * CAST(nullif(:top, '') AS INTEGER) / mensen, 6) AS DECIMAL(18, 6)))) AS aandeel_clienten_pct
FROM {som ingedeeld, langdurig, mensen, vanaf}
JOIN (VALUES (1, ''), (5, ''), (10, ''), (20, ''), (50, ''), (100, ''), (NULL, 'top')) AS soort (pct, keuze)
    ON (soort.keuze = 'top') = (:top <> '')
JOIN (VALUES ('aandeel_kosten', 'teller'), ('aandeel_kosten', 'noemer'), ('aandeel_langdurig', 'teller'),
    ('aandeel_langdurig', 'noemer')) AS deel (grootheid, rol)
    ON deel.grootheid = 'aandeel_kosten' AND deel.rol = 'noemer'
    OR (deel.grootheid = 'aandeel_kosten' OR deel.rol = 'noemer' OR langdurig = 'ja')
        AND vanaf <= CASE WHEN :top <> '' THEN 0 ELSE soort.pct END
-- uitkomst
SELECT {korrel}, grootheid,
    coalesce(sum(bijdrage) FILTER (WHERE rol = 'teller'), 0) AS teller,
    sum(bijdrage) FILTER (WHERE rol = 'noemer') AS noemer
FROM gekozen
GROUP BY {korrel}, grootheid
