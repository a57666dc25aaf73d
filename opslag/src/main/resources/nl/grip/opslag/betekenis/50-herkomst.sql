-- SPDX-License-Identifier: EUPL-1.2
-- The file in which a message or table was first seen.
CREATE OR REPLACE VIEW vindplaats AS
SELECT inhoud, bestand
FROM (
    SELECT inhoud, bestand,
        row_number() OVER (PARTITION BY inhoud ORDER BY ontvangen_op, gelezen_op, sha256, bestand) AS volgorde
    FROM beheer.waarneming
    WHERE uitkomst <> 'geweigerd'
) AS gerangschikt
WHERE volgorde = 1;

-- Where every fact stands. A bron_id is the begin of the hash of its message, a letter for its kind, and its row.
CREATE OR REPLACE VIEW herkomst AS
SELECT concat(substr(f.bericht, 1, 16), '-', f.soort, f.rij) AS bron_id, f.bericht, v.bestand, f.regel, f.plaats
FROM (
    SELECT bericht, 'd' AS soort, rij, regel, plaats FROM feit.declaratieregel
    UNION ALL
    SELECT bericht, 't', rij, regel, plaats FROM feit.toewijzing
    UNION ALL
    SELECT bericht, 'a', rij, regel, plaats FROM feit.antwoordregel
    UNION ALL
    SELECT bericht, 'c', rij, regel, plaats FROM feit.contract
) AS f
JOIN vindplaats v ON v.inhoud = f.bericht;
