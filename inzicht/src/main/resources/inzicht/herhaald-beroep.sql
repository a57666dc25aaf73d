-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Herhaald beroep
-- vraag:      Hoeveel mensen komen terug nadat hun hulp is gestopt?
-- definitie:  Iemand is gestopt als alle hulp in een domein (Wmo of Jeugd) is geeindigd en er in de 31 dagen erna geen
--             nieuwe hulp begint. Iemand komt terug als daarna, maar binnen 6 of 12 maanden na de laatste dag, weer hulp
--             in hetzelfde domein begint. Gedeeld door iedereen die stopte en van wie die 6 of 12 maanden voorbij zijn.
--             De maand, de voorziening en de aanbieder zijn die van de hulp die het laatst stopte.
-- eenheid:    verhouding
-- korrel:     maand, voorziening
-- grootheid:  binnen_6_maanden, binnen_12_maanden
-- bron:       start (305 Begindatum), stop (307 Einddatum, RedenBeeindiging), contracten (voorziening)
-- peilmoment: ontvangen op of voor de peildatum
-- tekort:     Wie overleed of (Wmo) verhuisde telt niet mee. Zonder stopbericht is iemand niet gestopt. Hulp buiten de
--             gemeente (Wlz, zorgverzekering, justitie) of in een andere gemeente ziet Grip niet. Wie stopt met een
--             voorziening maar een andere houdt is niet gestopt.
WITH {stap levering},
opvolgend AS (
    SELECT *, CASE WHEN begin <= CAST(tot_dan + INTERVAL '31' DAY AS DATE) THEN 0 ELSE 1 END AS nieuw
    FROM (
        SELECT bron_id, domein, gemeente, aanbieder, voorziening, categorie, code, client, toewijzingnummer, begin,
            coalesce(einde, DATE '9999-01-01') AS einde, coalesce(reden, '') AS reden,
            max(coalesce(einde, DATE '9999-01-01')) OVER (
                PARTITION BY domein, gemeente, client ORDER BY begin, bron_id
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS tot_dan
        FROM levering
    ) AS op_volgorde
),
genummerd AS (
    SELECT *, sum(nieuw) OVER (
        PARTITION BY domein, gemeente, client ORDER BY begin, bron_id ROWS UNBOUNDED PRECEDING) AS keer
    FROM opvolgend
),
-- The delivery that ended last speaks for the whole; lead looks at the begin of the next time.
beroep AS (
    SELECT l.*, e.terug_op
    FROM (
        SELECT *, row_number() OVER (
            PARTITION BY domein, gemeente, client, keer ORDER BY einde DESC, begin DESC, bron_id DESC) AS laatste
        FROM genummerd
    ) AS l
    JOIN (
        SELECT domein, gemeente, client, keer,
            lead(min(begin)) OVER (PARTITION BY domein, gemeente, client ORDER BY keer) AS terug_op
        FROM genummerd
        GROUP BY domein, gemeente, client, keer
    ) AS e ON e.domein = l.domein AND e.gemeente = l.gemeente AND e.client = l.client AND e.keer = l.keer
    WHERE l.laatste = 1 AND l.einde < DATE '9999-01-01'
        -- RedenBeeindiging (WMO588, JZ588): 02 died, in Wmo 31 moved; 31 means something else in Jeugd.
        AND l.reden <> '02' AND NOT (l.domein = 'Wmo' AND l.reden = '31')
),
termijn AS (
    SELECT b.*, 'binnen_6_maanden' AS grootheid, CAST(einde + INTERVAL '6' MONTH AS DATE) AS grens FROM beroep b
    UNION ALL
    SELECT b.*, 'binnen_12_maanden', CAST(einde + INTERVAL '12' MONTH AS DATE) FROM beroep b
),
bronregels AS (
    SELECT bron_id, substr(CAST(einde AS STRING), 1, 7) AS maand, domein, gemeente, aanbieder, voorziening, categorie,
        code, client, toewijzingnummer, grootheid, deel.rol, 1 AS bijdrage
    FROM termijn
    JOIN (VALUES ('teller'), ('noemer')) AS deel (rol) ON deel.rol = 'noemer' OR terug_op <= grens
    WHERE grens <= :peildatum
)
-- uitkomst
SELECT {korrel}, grootheid,
    coalesce(sum(bijdrage) FILTER (WHERE rol = 'teller'), 0) AS teller,
    sum(bijdrage) FILTER (WHERE rol = 'noemer') AS noemer
FROM gekozen
GROUP BY {korrel}, grootheid
