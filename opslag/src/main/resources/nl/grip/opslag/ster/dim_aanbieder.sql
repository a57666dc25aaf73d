-- SPDX-License-Identifier: EUPL-1.2
-- betekenis: Aanbieders met een contract
-- aanbieder: AGB-code
-- naam: Naam in het contract; leeg waar die ontbreekt
SELECT aanbieder, max(naam) AS naam FROM contract WHERE vervangen_op IS NULL GROUP BY aanbieder ORDER BY aanbieder
