-- SPDX-License-Identifier: EUPL-1.2
-- The debit lines that stand, by all that is known now: not used before, not rejected, not reversed by a credit that
-- stands itself. Rules between messages speak about these only: what was rejected or credited is mended
-- (besluiten/Wat-is-hersteld-zwijgt.md).
-- voorraad
CREATE OR REPLACE VIEW staande_regel AS
SELECT r.*
FROM getelde_regel r
LEFT JOIN (
    SELECT DISTINCT domein, aanbieder, vorige_referentie
    FROM getelde_regel
    WHERE bedrag < 0 AND afgewezen_op IS NULL
) AS c ON c.domein = r.domein AND c.aanbieder = r.aanbieder AND c.vorige_referentie = r.referentie
WHERE r.bedrag >= 0 AND r.afgewezen_op IS NULL AND c.vorige_referentie IS NULL;

-- The version of each allocation that no later version replaces, also when that version removes it.
-- voorraad
CREATE OR REPLACE VIEW laatste_toewijzing AS
SELECT * FROM toewijzingsversie WHERE vervangen_op IS NULL;
