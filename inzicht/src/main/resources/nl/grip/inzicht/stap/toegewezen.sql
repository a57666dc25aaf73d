-- SPDX-License-Identifier: EUPL-1.2
-- What every allocation may cost at most in every month until the peildatum, in euro. Frequentie (WMO757): 1 a day, 2 a
-- week, 4 a month, 6 in total. The standard lets a week count whole in both months that it touches (IV077), but holds the
-- whole run to its weeks (TR322): a seventh of it each day keeps to that. A broken month has the volume of a whole one
-- (IV078). Eenheid 83 is cents. Minutes may have a tariff per hour and the other way round (IV081).
geldig AS (
    SELECT t.*, CAST(coalesce(einddatum, DATE '9999-12-31') - ingangsdatum AS INTEGER) + 1 AS looptijd,
        CAST(date_trunc('month', ingangsdatum) AS DATE) AS eerste_maand,
        CAST(date_trunc('month', least(coalesce(einddatum, :peildatum), :peildatum)) AS DATE) AS laatste_maand
    FROM toewijzing t
    WHERE ontvangen_op <= :peildatum AND (vervangen_op IS NULL OR vervangen_op > :peildatum)
        AND (budget IS NOT NULL OR volume IS NOT NULL)
),
-- What allocations are for, with a number: shorter to join on in every month than five texts.
product AS (
    SELECT domein, aanbieder, categorie, code, eenheid,
        row_number() OVER (ORDER BY domein, aanbieder, categorie, code, eenheid) AS product
    FROM (SELECT DISTINCT domein, aanbieder, categorie, code, eenheid FROM geldig) AS verschillend
),
maandtarief AS (
    SELECT product, eerste, tarief
    FROM (
        SELECT p.product, k.eerste, CAST(c.tarief AS DOUBLE) * 0.01 * naar.factor AS tarief,
            row_number() OVER (
                PARTITION BY p.product, k.eerste
                ORDER BY CASE WHEN naar.eenheid = c.eenheid THEN 0 ELSE 1 END, c.van DESC, c.bron_id) AS volgorde
        FROM contract c
        JOIN (
            SELECT eenheid AS van, eenheid, CAST(1 AS DOUBLE) AS factor FROM contract GROUP BY eenheid
            UNION ALL
            SELECT '04', '01', CAST(1 AS DOUBLE) / 60
            UNION ALL
            SELECT '01', '04', CAST(60 AS DOUBLE)
        ) AS naar ON naar.van = c.eenheid
        JOIN product p
            ON p.domein = c.domein AND p.aanbieder = c.aanbieder AND p.categorie = c.categorie AND p.code = c.code
            AND p.eenheid = naar.eenheid
        JOIN kalendermaand k ON k.volgende > c.van AND (c.tot IS NULL OR k.eerste <= c.tot)
        WHERE c.ontvangen_op <= :peildatum AND (c.vervangen_op IS NULL OR c.vervangen_op > :peildatum)
            AND c.tarief IS NOT NULL AND k.eerste <= :peildatum
    ) AS gerangschikt
    WHERE volgorde = 1
),
declaratietarief AS (
    SELECT toewijzing_nr, eenheid, max_by(CAST(tarief AS DOUBLE), concat(maand, bron_id)) AS tarief
    FROM declaratie
    WHERE ontvangen_op <= :peildatum AND (afgewezen_op IS NULL OR afgewezen_op > :peildatum) AND tarief IS NOT NULL
    GROUP BY toewijzing_nr, eenheid
),
-- Many allocations run through the same months.
loopmaand AS (
    SELECT l.eerste_maand, l.laatste_maand, k.maand, k.eerste, k.volgende,
        CAST(k.volgende - INTERVAL '1' DAY AS DATE) AS laatste
    FROM (SELECT DISTINCT eerste_maand, laatste_maand FROM geldig) AS l
    JOIN kalendermaand k ON k.eerste BETWEEN l.eerste_maand AND l.laatste_maand
),
toegewezen_maand AS (
    SELECT g.*, p.product, d.tarief AS gedeclareerd_tarief, k.maand, k.eerste,
        CAST(greatest(k.eerste, g.ingangsdatum) - g.ingangsdatum AS INTEGER) AS dagen_ervoor,
        CAST(least(k.laatste, coalesce(g.einddatum, k.volgende)) - g.ingangsdatum
            AS INTEGER) + 1 AS dagen_erna
    FROM geldig g
    LEFT JOIN product p
        ON p.domein = g.domein AND p.aanbieder = g.aanbieder AND p.categorie = g.categorie AND p.code = g.code
        AND p.eenheid = g.eenheid
    LEFT JOIN declaratietarief d ON d.toewijzing_nr = g.toewijzing_nr AND d.eenheid = g.eenheid
    JOIN loopmaand k ON k.eerste_maand = g.eerste_maand AND k.laatste_maand = g.laatste_maand
),
toegewezen AS (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, client, toewijzingnummer,
        toewijzing_nr,
        CASE WHEN budget IS NOT NULL
            THEN CAST(round(CAST(budget AS DOUBLE) * dagen_erna / looptijd, 2) AS DECIMAL(18, 2))
                - CAST(round(CAST(budget AS DOUBLE) * dagen_ervoor / looptijd, 2) AS DECIMAL(18, 2))
            ELSE CAST(round(volume * deel * tarief, 2) AS DECIMAL(18, 2))
        END AS bedrag
    FROM (
        SELECT m.*, CASE WHEN m.eenheid = '83' THEN 0.01 ELSE coalesce(c.tarief, m.gedeclareerd_tarief) END AS tarief,
            CASE m.frequentie
                WHEN '1' THEN CAST(dagen_erna - dagen_ervoor AS DOUBLE)
                WHEN '2' THEN CAST(dagen_erna - dagen_ervoor AS DOUBLE) / 7
                WHEN '4' THEN 1
                WHEN '6' THEN CASE WHEN einddatum IS NOT NULL THEN CAST(dagen_erna - dagen_ervoor AS DOUBLE) / looptijd END
            END AS deel
        FROM toegewezen_maand m
        LEFT JOIN maandtarief c ON c.product = m.product AND c.eerste = m.eerste
    ) AS geprijsd
    WHERE budget IS NOT NULL OR volume * deel * tarief IS NOT NULL
)
