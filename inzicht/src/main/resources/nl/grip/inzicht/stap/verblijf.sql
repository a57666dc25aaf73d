-- SPDX-License-Identifier: EUPL-1.2
-- Deliveries of one client in one voorziening that touch or overlap are one stay; one that runs on ends on 9999-12-31. Its
-- aanbieder and allocation are those with which it began.
gemerkt AS (
    SELECT *, CASE WHEN begin <= CAST(tot_dan + INTERVAL '1' DAY AS DATE) THEN 0 ELSE 1 END AS nieuw
    FROM (
        SELECT bron_id, domein, gemeente, aanbieder, client, voorziening, toewijzingnummer, begin,
            coalesce(einde, DATE '9999-12-31') AS einde,
            least(DATE '9999-12-30', max(coalesce(einde, DATE '9999-12-31')) OVER (
                PARTITION BY domein, gemeente, client, voorziening ORDER BY begin, bron_id
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)) AS tot_dan
        FROM levering
    ) AS opvolgend
),
verblijf AS (
    SELECT domein, gemeente, client, voorziening, min(bron_id) AS bron_id, min(begin) AS begin, max(einde) AS einde,
        min_by(aanbieder, concat(CAST(begin AS STRING), bron_id)) AS aanbieder,
        min_by(toewijzingnummer, concat(CAST(begin AS STRING), bron_id)) AS toewijzingnummer
    FROM (
        SELECT *, sum(nieuw) OVER (
            PARTITION BY domein, gemeente, client, voorziening ORDER BY begin, bron_id
            ROWS UNBOUNDED PRECEDING) AS keer
        FROM gemerkt
    ) AS genummerd
    GROUP BY domein, gemeente, client, voorziening, keer
)
