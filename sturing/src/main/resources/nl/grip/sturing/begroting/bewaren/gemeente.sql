-- SPDX-License-Identifier: EUPL-1.2
SELECT gemeente
FROM declaratie
WHERE gemeente IS NOT NULL
GROUP BY gemeente
ORDER BY count(*) DESC, gemeente
LIMIT 1
