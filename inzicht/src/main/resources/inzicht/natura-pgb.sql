-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Natura en pgb
-- vraag:      Hoeveel hulp is in natura en hoeveel met een persoonsgebonden budget?
-- definitie:  Het geld en de mensen per maand, in twee vormen. Zin (zorg in natura): wat aanbieders declareerden voor de
--             hulp in die maand en het aantal mensen voor wie de gemeente betaalt. Pgb: wat van het budget is besteed,
--             gelijk over de dagen van de periode verdeeld, en het aantal mensen met een budget in die maand. Aandeel is
--             het deel van het geld van die maand en voorziening in die vorm; de twee zijn samen 1.
-- eenheid:    euro, clienten, verhouding
-- korrel:     maand, voorziening, vorm
-- grootheid:  bedrag, clienten, aandeel
-- bron:       declaratie (323 IngediendBedrag, Bsn als pseudoniem), antwoord (325 RetourCodes), tabel pgb (van, tot,
--             besteed)
-- peilmoment: ontvangen op of voor de peildatum
-- tekort:     Loopt een budget nog, dan is het bedrag wat tot de dag van de tabel is besteed. De volledigheid gaat alleen
--             over de rekeningen van aanbieders. Hulp zonder rekening en zonder pgb staat er niet in. Wie beide heeft
--             telt bij allebei mee en in het totaal een keer.
WITH {stap betaald},
-- Until when it runs, and until when what was spent of it is known: the day on which the table came.
budget AS (
    SELECT p.bron_id, p.client, p.voorziening, coalesce(v.domein, 'onbekend') AS domein, p.besteed, p.van,
        least(coalesce(p.tot, :peildatum), :peildatum) AS tot,
        greatest(p.van, least(coalesce(p.tot, p.ontvangen_op), p.ontvangen_op)) AS besteed_tot
    FROM pgb p
    LEFT JOIN voorziening v ON v.voorziening = p.voorziening
    WHERE p.ontvangen_op <= :peildatum AND (p.vervangen_op IS NULL OR p.vervangen_op > :peildatum)
),
budgetmaand AS (
    SELECT b.*, k.maand, k.eerste <= besteed_tot AS is_besteed, CAST(besteed_tot - van AS INTEGER) + 1 AS dagen,
        CAST(greatest(k.eerste, van) - van AS INTEGER) AS dagen_ervoor,
        CAST(least(CAST(k.volgende - INTERVAL '1' DAY AS DATE), besteed_tot) - van AS INTEGER) + 1 AS dagen_erna
    FROM budget b
    JOIN kalendermaand k ON k.volgende > van AND k.eerste <= tot
),
bronregels AS /* telkens */ (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, 'zin' AS vorm, client, toewijzingnummer,
        alleen, 'bedrag' AS grootheid, 'waarde' AS rol, bedrag AS bijdrage
    FROM regel
    UNION ALL
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, 'zin', client, toewijzingnummer,
        coalesce(alleen AND client NOT IN (SELECT client FROM budget), FALSE), 'clienten', 'waarde', 1
    FROM betaald
    UNION ALL
    -- Rounded where a month ends, so that all months together are exactly what was spent.
    SELECT bron_id, maand, domein, NULL, NULL, voorziening, 'pgb', client, NULL, FALSE, 'bedrag', 'waarde',
        CAST(round(CAST(besteed AS DOUBLE) * dagen_erna / dagen, 2) AS DECIMAL(18, 2))
            - CAST(round(CAST(besteed AS DOUBLE) * dagen_ervoor / dagen, 2) AS DECIMAL(18, 2))
    FROM budgetmaand
    WHERE besteed IS NOT NULL AND is_besteed
    UNION ALL
    SELECT bron_id, maand, domein, NULL, NULL, voorziening, 'pgb', client, NULL, FALSE, 'clienten', 'waarde', 1
    FROM budgetmaand
)
-- toerekening
{stap aandeel}
-- uitkomst
SELECT {korrel}, alle.grootheid,
    CASE WHEN alle.grootheid <> 'aandeel' OR count(som) FILTER (WHERE deel.grootheid = 'aandeel') > 0
        THEN coalesce(sum(som) FILTER (WHERE deel.grootheid = alle.grootheid), 0) END AS waarde
FROM (SELECT {korrel}, grootheid, sum(bijdrage) AS som FROM gekozen GROUP BY {korrel}, grootheid) AS deel
CROSS JOIN (VALUES ('bedrag'), ('clienten'), ('aandeel')) AS alle (grootheid)
GROUP BY {korrel}, alle.grootheid
