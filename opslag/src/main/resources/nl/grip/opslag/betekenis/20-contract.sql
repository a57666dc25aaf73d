-- SPDX-License-Identifier: EUPL-1.2
-- Contract rows with two times: valid from van to tot, known from ontvangen_op until vervangen_op, the day on which a
-- later received row with the same key came in. Known on a day: ontvangen_op <= day, vervangen_op empty or > day.
-- voorraad
CREATE OR REPLACE VIEW contract AS
SELECT bron_id, domein, aanbieder, naam, categorie, code, omschrijving, eenheid, tarief, van, tot, plafond, voorziening,
    ontvangen_op,
    lead(ontvangen_op) OVER (
        PARTITION BY domein, aanbieder, categorie, code, eenheid, van ORDER BY ontvangen_op) AS vervangen_op
FROM (
    SELECT concat(substr(c.bericht, 1, 16), '-c', c.rij) AS bron_id, c.*, b.ontvangen_op,
        row_number() OVER (
            PARTITION BY c.domein, c.aanbieder, c.categorie, c.code, c.eenheid, c.van, b.ontvangen_op
            ORDER BY c.bericht, c.rij) AS volgorde
    FROM feit.contract c
    JOIN bericht b ON b.inhoud = c.bericht
) AS gerangschikt
WHERE volgorde = 1;

-- Which voorziening a product belongs to in a month, as the contracts say: the row valid in that month, the latest begun
-- first. A productcode means something within (municipality, contract) only. This is how one looks at money, not
-- something that was received: the latest contracts hold for every peildatum, so that years stay comparable
-- (besluiten/Voorziening-is-een-indeling.md).
-- voorraad
CREATE OR REPLACE VIEW indeling AS
SELECT domein, aanbieder, categorie, code, maand, voorziening
FROM (
    SELECT c.domein, c.aanbieder, c.categorie, c.code, m.maand, c.voorziening,
        row_number() OVER (
            PARTITION BY c.domein, c.aanbieder, c.categorie, c.code, m.maand
            ORDER BY c.van DESC, c.eenheid, c.voorziening) AS volgorde
    FROM contract c
    JOIN (SELECT DISTINCT leverperiode AS maand FROM feit.declaratieregel) AS m
        ON substr(CAST(c.van AS STRING), 1, 7) <= m.maand
        AND (c.tot IS NULL OR substr(CAST(c.tot AS STRING), 1, 7) >= m.maand)
    WHERE c.vervangen_op IS NULL AND c.voorziening <> ''
) AS gerangschikt
WHERE volgorde = 1;

-- Which voorziening a product belongs to when there is no month of care to ask it for, as with an allocation: what the
-- contract that began last says.
-- voorraad
CREATE OR REPLACE VIEW productindeling AS
SELECT domein, aanbieder, categorie, code, max_by(voorziening, concat(van, eenheid, voorziening)) AS voorziening
FROM contract
WHERE vervangen_op IS NULL AND voorziening <> ''
GROUP BY domein, aanbieder, categorie, code;

-- What an allocation of a whole category is for, where the aanbieder has contracts for one voorziening in it.
CREATE OR REPLACE VIEW categorieindeling AS
SELECT domein, aanbieder, categorie, min(voorziening) AS voorziening
FROM productindeling
GROUP BY domein, aanbieder, categorie
HAVING count(DISTINCT voorziening) = 1;

-- Every voorziening by the name that people use: the shipped name, else what the contracts call its only product.
CREATE OR REPLACE VIEW voorziening AS
SELECT voorziening, min(naam) AS naam, min(domein) AS domein FROM standaardvoorziening GROUP BY voorziening
UNION ALL
SELECT voorziening, CASE WHEN count(DISTINCT omschrijving) = 1 THEN min(omschrijving) ELSE voorziening END AS naam,
    min(domein) AS domein
FROM contract
WHERE vervangen_op IS NULL AND voorziening <> ''
    AND voorziening NOT IN (SELECT voorziening FROM standaardvoorziening)
GROUP BY voorziening;
