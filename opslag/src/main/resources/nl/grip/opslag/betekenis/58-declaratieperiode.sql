-- SPDX-License-Identifier: EUPL-1.2
-- A declaration over an earlier month than one that the same aanbieder had signed before (TR318, OP284): a second one over
-- the last month may be, an older month may not. Declarations that were rejected whole are left out.
CREATE OR REPLACE VIEW declaratieperiode_bevinding AS
SELECT bericht, CAST(0 AS BIGINT) AS regel, 'Bericht/Declaratie/DeclaratiePeriode/Begindatum' AS plaats, 'TR318' AS code,
    CAST(periode_begin AS STRING) AS gevonden,
    concat('De periode vanaf ', CAST(laatste AS STRING), ', die al is gedeclareerd, of een latere') AS verwacht
FROM (
    SELECT d.bericht, f.periode_begin,
        max(f.periode_begin) OVER (
            PARTITION BY d.domein, d.gemeente, d.aanbieder
            ORDER BY f.dagtekening
            RANGE BETWEEN UNBOUNDED PRECEDING AND INTERVAL '1' DAY PRECEDING) AS laatste
    FROM declaratiebericht d
    JOIN feit.declaratie f ON f.bericht = d.bericht
    JOIN bericht b ON b.inhoud = d.bericht
    LEFT JOIN afgewezen_declaratie a ON a.declaratie = d.bericht
    WHERE b.soort LIKE '%323' AND a.declaratie IS NULL AND f.dagtekening IS NOT NULL
) AS reeks
WHERE periode_begin < laatste;
