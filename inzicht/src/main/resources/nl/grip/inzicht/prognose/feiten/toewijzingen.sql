-- SPDX-License-Identifier: EUPL-1.2
-- Every version of an allocation, known from ontvangen_op until vervangen_op.
WITH product AS (
    SELECT domein, aanbieder, categorie, code, max_by(voorziening, van) AS voorziening
    FROM contract
    WHERE vervangen_op IS NULL AND voorziening <> ''
    GROUP BY domein, aanbieder, categorie, code
)
SELECT t.domein, t.toewijzingnummer, t.client, t.geboortemaand,
    coalesce(p.voorziening, s.voorziening, concat(t.domein, t.categorie)) AS voorziening, t.code, t.aanbieder,
    w.wijk, t.ingangsdatum, t.einddatum, t.volume, t.eenheid, t.frequentie, t.reden_wijziging, t.ontvangen_op,
    t.vervangen_op
FROM toewijzing t
LEFT JOIN product p
    ON p.domein = t.domein AND p.aanbieder = t.aanbieder AND p.categorie = t.categorie AND p.code = t.code
LEFT JOIN standaardvoorziening s ON s.domein = t.domein AND s.categorie = t.categorie
LEFT JOIN postcode w ON w.postcode = t.postcode AND w.vervangen_op IS NULL
WHERE t.toewijzingnummer IS NOT NULL
ORDER BY t.domein, t.toewijzingnummer, t.ontvangen_op, t.bron_id
