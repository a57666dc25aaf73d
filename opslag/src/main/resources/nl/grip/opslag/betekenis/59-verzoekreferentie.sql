-- SPDX-License-Identifier: EUPL-1.2
-- A ReferentieAanbieder in a 301 that refers to no request (315, 317), or that an earlier 301 had honoured already (TR379,
-- IV097). Only allocations from the first day on which a request to that gemeente and domein is known: before it, it may
-- not have been received here.
CREATE OR REPLACE VIEW verzoekreferentie_bevinding AS
SELECT t.bericht, t.regel, concat(t.plaats, '/ReferentieAanbieder') AS plaats, 'TR379' AS code,
    t.referentie_aanbieder AS gevonden,
    CASE WHEN v.referentie_aanbieder IS NULL THEN 'De referentie van een verzoek dat is ingelezen'
        ELSE 'Niets: alleen het eerste bericht dat een verzoek honoreert noemt het' END AS verwacht
FROM (
    SELECT f.bericht, f.regel, f.plaats, f.domein, f.gemeente, f.aanbieder, f.referentie_aanbieder, f.toewijzingsdatum,
        first_value(f.bericht) OVER (
            PARTITION BY f.domein, f.gemeente, f.aanbieder, f.referentie_aanbieder
            ORDER BY b.ontvangen_op, f.bericht, f.rij) AS eerste
    FROM feit.toewijzing f
    JOIN bericht b ON b.inhoud = f.bericht
    LEFT JOIN afgekeurd_bericht a ON a.bericht = f.bericht
    WHERE f.referentie_aanbieder IS NOT NULL AND b.soort LIKE '%301' AND a.bericht IS NULL
) AS t
JOIN (
    SELECT domein, gemeente, min(ontvangen_op) AS vanaf
    FROM (
        SELECT f.domein, f.gemeente, b.ontvangen_op FROM feit.verzoek f JOIN bericht b ON b.inhoud = f.bericht
        UNION ALL
        SELECT f.domein, f.gemeente, b.ontvangen_op FROM feit.wijzigingsverzoek f JOIN bericht b ON b.inhoud = f.bericht
    ) AS verzoeken
    GROUP BY domein, gemeente
) AS bekend ON bekend.domein = t.domein AND bekend.gemeente = t.gemeente AND bekend.vanaf <= t.toewijzingsdatum
LEFT JOIN (
    SELECT domein, gemeente, aanbieder, referentie_aanbieder FROM feit.verzoek
    UNION
    SELECT domein, gemeente, aanbieder, referentie_aanbieder FROM feit.wijzigingsverzoek
) AS v
    ON v.domein = t.domein AND v.gemeente = t.gemeente AND v.aanbieder = t.aanbieder
    AND v.referentie_aanbieder = t.referentie_aanbieder
WHERE v.referentie_aanbieder IS NULL OR t.eerste <> t.bericht;
