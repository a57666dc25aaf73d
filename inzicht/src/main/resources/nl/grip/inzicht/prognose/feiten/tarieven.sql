-- SPDX-License-Identifier: EUPL-1.2
-- Contract rows, in cents, known from ontvangen_op until vervangen_op.
SELECT c.domein, c.aanbieder,
    coalesce(CASE WHEN c.voorziening <> '' THEN c.voorziening END, s.voorziening, concat(c.domein, c.categorie))
        AS voorziening,
    c.code, c.eenheid, c.tarief, c.van, c.tot, c.plafond, c.ontvangen_op, c.vervangen_op
FROM contract c
LEFT JOIN standaardvoorziening s ON s.domein = c.domein AND s.categorie = c.categorie
ORDER BY c.domein, c.aanbieder, c.code, c.van, c.ontvangen_op, c.bron_id
