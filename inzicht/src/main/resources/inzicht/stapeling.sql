-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Stapeling
-- vraag:      Hoeveel mensen krijgen in een maand meer soorten hulp tegelijk?
-- definitie:  De mensen voor wie de gemeente in een maand betaalt, verdeeld naar het aantal verschillende
--             voorzieningen dat zij in die maand krijgen. Hetzelfde voor huishoudens: de verschillende voorzieningen
--             van alle mensen in het huishouden samen.
-- eenheid:    clienten, huishoudens
-- korrel:     maand, aantal_voorzieningen
-- grootheid:  clienten, huishoudens
-- bron:       declaratie (323 Bsn als pseudoniem, IngediendBedrag), antwoord (325 RetourCodes), contracten
--             (voorziening), tabel huishoudens
-- peilmoment: ontvangen op of voor de peildatum
-- tekort:     Hulp zonder rekening (pgb, een vast bedrag per jaar) telt niet mee. Wie niet in de tabel huishoudens staat
--             telt alleen als persoon.
WITH {stap betaald},
-- Where someone lived at the end of the month.
woont AS (
    SELECT k.maand, h.client, max_by(h.huishouden, concat(h.van, h.bron_id)) AS huishouden
    FROM huishouden h
    JOIN kalendermaand k ON k.volgende > h.van AND (h.tot IS NULL OR h.tot >= CAST(k.volgende - INTERVAL '1' DAY AS DATE))
    WHERE h.ontvangen_op <= :peildatum AND (h.vervangen_op IS NULL OR h.vervangen_op > :peildatum)
        AND k.eerste <= :peildatum
    GROUP BY k.maand, h.client
),
-- Who counts: a client, or a household of clients.
bronregels AS (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client,
        toewijzingnummer, alleen, client AS wie, 'clienten' AS grootheid, 'waarde' AS rol, 1 AS bijdrage
    FROM betaald
    UNION ALL
    SELECT bron_id, b.maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, b.client,
        toewijzingnummer, FALSE, w.huishouden, 'huishoudens', 'waarde', 1
    FROM betaald b
    JOIN woont w ON w.maand = b.maand AND w.client = b.client
)
-- toerekening
-- Who has one line in a month has one voorziening.
SELECT bron_id, {kolommen}, client, 1 AS aantal_voorzieningen, grootheid, rol, 1 AS bijdrage
FROM gevonden
WHERE {alleen}
UNION ALL
SELECT min(bron_id) AS bron_id, {eerste}, min_by(client, bron_id) AS client,
    min_by(aantal_voorzieningen, bron_id) AS aantal_voorzieningen, grootheid, rol, 1 AS bijdrage
FROM (
    SELECT g.*, aantal_voorzieningen
    FROM gevonden g
    JOIN (
        SELECT maand AS in_maand, grootheid AS soort, wie AS zij, count(DISTINCT voorziening) AS aantal_voorzieningen
        FROM gevonden
        WHERE NOT {alleen}
        GROUP BY maand, grootheid, wie
    ) AS stapel ON in_maand = g.maand AND soort = g.grootheid AND zij = g.wie
    WHERE NOT {alleen}
) AS gestapeld
GROUP BY {korrel}, wie, grootheid, rol
-- uitkomst
SELECT {korrel}, grootheid, sum(bijdrage) AS waarde
FROM gekozen
GROUP BY {korrel}, grootheid
