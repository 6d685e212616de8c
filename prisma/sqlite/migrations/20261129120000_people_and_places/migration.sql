-- AlterTable
ALTER TABLE "Session" ADD COLUMN "secondFactorAt" DATETIME;

-- AlterTable
ALTER TABLE "Team" ADD COLUMN "closedOn" TEXT;
ALTER TABLE "Team" ADD COLUMN "decisionNumber" TEXT;
ALTER TABLE "Team" ADD COLUMN "decisionOn" TEXT;

-- AlterTable
ALTER TABLE "ClassMember" ADD COLUMN "leftAt" DATETIME;

-- CreateTable
CREATE TABLE "Assignment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "classId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "targetId" TEXT NOT NULL,
    "dueOn" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "createdById" TEXT NOT NULL,
    "removedAt" DATETIME,
    CONSTRAINT "Assignment_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Household" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "placeId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "peopleCount" INTEGER NOT NULL,
    "isPoor" BOOLEAN NOT NULL DEFAULT false,
    "isBusiness" BOOLEAN NOT NULL DEFAULT false,
    "teamId" TEXT,
    "memberId" TEXT,
    "createdAt" DATETIME NOT NULL,
    "closedOn" TEXT,
    CONSTRAINT "Household_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Household_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Household_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "HouseholdMember" (
    "householdId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "joinedAt" DATETIME NOT NULL,

    PRIMARY KEY ("householdId", "personId"),
    CONSTRAINT "HouseholdMember_householdId_fkey" FOREIGN KEY ("householdId") REFERENCES "Household" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "HouseholdMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Visit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "householdId" TEXT NOT NULL,
    "teamId" TEXT NOT NULL,
    "recordedById" TEXT NOT NULL,
    "visitedAt" DATETIME NOT NULL,
    "receivedAt" DATETIME NOT NULL,
    "results" TEXT NOT NULL,
    CONSTRAINT "Visit_householdId_fkey" FOREIGN KEY ("householdId") REFERENCES "Household" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ObservedCheck" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "skillId" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "observerId" TEXT NOT NULL,
    "occurredAt" DATETIME NOT NULL,
    "receivedAt" DATETIME NOT NULL,
    CONSTRAINT "ObservedCheck_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SignInCard" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "issuedAt" DATETIME NOT NULL,
    "issuedById" TEXT NOT NULL,
    "firstUsedAt" DATETIME,
    "revokedAt" DATETIME,
    "revokedById" TEXT,
    CONSTRAINT "SignInCard_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "KnownDevice" (
    "personId" TEXT NOT NULL,
    "deviceHash" TEXT NOT NULL,
    "seenAt" DATETIME NOT NULL,

    PRIMARY KEY ("personId", "deviceHash"),
    CONSTRAINT "KnownDevice_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SecondFactor" (
    "personId" TEXT NOT NULL PRIMARY KEY,
    "secret" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "confirmedAt" DATETIME,
    "lastStep" INTEGER NOT NULL DEFAULT 0,
    "recoveryHashes" TEXT NOT NULL DEFAULT '[]',
    CONSTRAINT "SecondFactor_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ExternalIdentity" (
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "linkedAt" DATETIME NOT NULL,

    PRIMARY KEY ("issuer", "subject"),
    CONSTRAINT "ExternalIdentity_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "how" TEXT NOT NULL,
    "givenBy" TEXT NOT NULL,
    "givenById" TEXT,
    "recordedById" TEXT NOT NULL,
    "givenAt" DATETIME NOT NULL,
    "withdrawnAt" DATETIME,
    "withdrawnById" TEXT,
    CONSTRAINT "Consent_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PersonMerge" (
    "fromId" TEXT NOT NULL PRIMARY KEY,
    "toId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "actorId" TEXT NOT NULL,
    "former" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "PlaceKind" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "wordEn" TEXT NOT NULL,
    "position" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "PlacePeriod" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "placeId" TEXT NOT NULL,
    "parentId" TEXT,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "foldedName" TEXT NOT NULL,
    "fromOn" TEXT NOT NULL,
    "untilOn" TEXT,
    "actorId" TEXT,
    CONSTRAINT "PlacePeriod_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PlaceSuccession" (
    "fromId" TEXT NOT NULL,
    "toId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "actorId" TEXT,

    PRIMARY KEY ("fromId", "toId")
);

-- CreateTable
CREATE TABLE "RosterImport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "placeId" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "fileHash" TEXT NOT NULL,
    "uploadedById" TEXT NOT NULL,
    "uploadedAt" DATETIME NOT NULL,
    "state" TEXT NOT NULL,
    "headers" TEXT NOT NULL,
    "mapping" TEXT NOT NULL DEFAULT '{}',
    "rowCount" INTEGER NOT NULL DEFAULT 0,
    "doneCount" INTEGER NOT NULL DEFAULT 0,
    "movedAt" DATETIME NOT NULL,
    "counts" TEXT NOT NULL DEFAULT '{}',
    "problem" TEXT,
    "committedAt" DATETIME,
    "committedById" TEXT,
    "undoneAt" DATETIME,
    "undoneById" TEXT
);

-- CreateTable
CREATE TABLE "RosterRow" (
    "importId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sheet" TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    "cells" TEXT NOT NULL,
    "verdict" TEXT NOT NULL DEFAULT '',
    "findings" TEXT NOT NULL DEFAULT '[]',
    "targetId" TEXT,
    "decision" TEXT NOT NULL DEFAULT '',
    "basis" TEXT NOT NULL DEFAULT '',
    "before" TEXT,

    PRIMARY KEY ("importId", "position"),
    CONSTRAINT "RosterRow_importId_fkey" FOREIGN KEY ("importId") REFERENCES "RosterImport" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RosterMapping" (
    "placeId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "headerKey" TEXT NOT NULL,
    "mapping" TEXT NOT NULL,
    "usedAt" DATETIME NOT NULL,

    PRIMARY KEY ("placeId", "kind", "headerKey")
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Certificate" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL DEFAULT 'module',
    "personId" TEXT,
    "moduleId" TEXT NOT NULL,
    "personName" TEXT NOT NULL,
    "moduleTitle" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "issuedAt" DATETIME NOT NULL,
    "attemptId" TEXT NOT NULL,
    "engineVersion" INTEGER NOT NULL,
    "keyId" TEXT NOT NULL,
    "signature" TEXT NOT NULL,
    "revokedAt" DATETIME,
    "revokedReason" TEXT,
    CONSTRAINT "Certificate_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Certificate" ("attemptId", "code", "engineVersion", "issuedAt", "issuer", "keyId", "moduleId", "moduleTitle", "personId", "personName", "revokedAt", "revokedReason", "signature") SELECT "attemptId", "code", "engineVersion", "issuedAt", "issuer", "keyId", "moduleId", "moduleTitle", "personId", "personName", "revokedAt", "revokedReason", "signature" FROM "Certificate";
DROP TABLE "Certificate";
ALTER TABLE "new_Certificate" RENAME TO "Certificate";
CREATE UNIQUE INDEX "Certificate_personId_moduleId_key" ON "Certificate"("personId", "moduleId");
CREATE TABLE "new_Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "displayName" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "identifierKind" TEXT NOT NULL,
    "secretHash" TEXT,
    "secretKind" TEXT NOT NULL DEFAULT 'password',
    "locale" TEXT NOT NULL DEFAULT 'vi',
    "isDemonstration" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL,
    "foldedName" TEXT NOT NULL DEFAULT '',
    "nameKey" TEXT NOT NULL DEFAULT '',
    "phone" TEXT,
    "placeId" TEXT,
    "birthYear" INTEGER,
    "isYouthUnion" BOOLEAN NOT NULL DEFAULT false,
    "hasSmartphone" BOOLEAN,
    CONSTRAINT "Person_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Person" ("createdAt", "displayName", "id", "identifier", "identifierKind", "isDemonstration", "locale", "secretHash") SELECT "createdAt", "displayName", "id", "identifier", "identifierKind", "isDemonstration", "locale", "secretHash" FROM "Person";
DROP TABLE "Person";
ALTER TABLE "new_Person" RENAME TO "Person";
CREATE UNIQUE INDEX "Person_identifier_key" ON "Person"("identifier");
CREATE INDEX "Person_placeId_nameKey_id_idx" ON "Person"("placeId", "nameKey", "id");
CREATE INDEX "Person_nameKey_id_idx" ON "Person"("nameKey", "id");
CREATE INDEX "Person_phone_idx" ON "Person"("phone");
CREATE TABLE "new_OneTimeLink" (
    "tokenHash" TEXT NOT NULL PRIMARY KEY,
    "purpose" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME,
    "personId" TEXT,
    "createdById" TEXT,
    CONSTRAINT "OneTimeLink_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_OneTimeLink" ("createdAt", "expiresAt", "purpose", "tokenHash", "usedAt") SELECT "createdAt", "expiresAt", "purpose", "tokenHash", "usedAt" FROM "OneTimeLink";
DROP TABLE "OneTimeLink";
ALTER TABLE "new_OneTimeLink" RENAME TO "OneTimeLink";
CREATE INDEX "OneTimeLink_personId_idx" ON "OneTimeLink"("personId");
CREATE TABLE "new_Role" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "scopeKind" TEXT NOT NULL,
    "scopeId" TEXT NOT NULL,
    "grantedAt" DATETIME NOT NULL,
    "startsAt" DATETIME,
    "endsAt" DATETIME,
    "grantedById" TEXT,
    "seesNames" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Role_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Role" ("grantedAt", "id", "kind", "personId", "scopeId", "scopeKind") SELECT "grantedAt", "id", "kind", "personId", "scopeId", "scopeKind" FROM "Role";
DROP TABLE "Role";
ALTER TABLE "new_Role" RENAME TO "Role";
CREATE INDEX "Role_scopeKind_scopeId_idx" ON "Role"("scopeKind", "scopeId");
CREATE UNIQUE INDEX "Role_personId_kind_scopeKind_scopeId_key" ON "Role"("personId", "kind", "scopeKind", "scopeId");
CREATE TABLE "new_AuditEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "actorId" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "detail" TEXT NOT NULL DEFAULT ''
);
INSERT INTO "new_AuditEntry" ("action", "actorId", "at", "id", "subjectId") SELECT "action", "actorId", "at", "id", "subjectId" FROM "AuditEntry";
DROP TABLE "AuditEntry";
ALTER TABLE "new_AuditEntry" RENAME TO "AuditEntry";
CREATE INDEX "AuditEntry_subjectId_at_idx" ON "AuditEntry"("subjectId", "at");
CREATE INDEX "AuditEntry_actorId_at_idx" ON "AuditEntry"("actorId", "at");
CREATE TABLE "new_Place" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "parentId" TEXT,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "foldedName" TEXT NOT NULL DEFAULT '',
    "closedOn" TEXT,
    CONSTRAINT "Place_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Place" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Place" ("id", "kind", "name", "parentId") SELECT "id", "kind", "name", "parentId" FROM "Place";
DROP TABLE "Place";
ALTER TABLE "new_Place" RENAME TO "Place";
CREATE INDEX "Place_parentId_idx" ON "Place"("parentId");
CREATE INDEX "Place_foldedName_idx" ON "Place"("foldedName");
CREATE TABLE "new_TeamMember" (
    "teamId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "isHead" BOOLEAN NOT NULL DEFAULT false,
    "isDeputy" BOOLEAN NOT NULL DEFAULT false,
    "joinedAt" DATETIME NOT NULL,
    "leftAt" DATETIME,

    PRIMARY KEY ("teamId", "personId"),
    CONSTRAINT "TeamMember_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "TeamMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_TeamMember" ("isHead", "joinedAt", "personId", "teamId") SELECT "isHead", "joinedAt", "personId", "teamId" FROM "TeamMember";
DROP TABLE "TeamMember";
ALTER TABLE "new_TeamMember" RENAME TO "TeamMember";
CREATE INDEX "TeamMember_personId_idx" ON "TeamMember"("personId");
CREATE TABLE "new_Class" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "placeId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "joinCode" TEXT NOT NULL,
    "grade" INTEGER,
    "schoolYear" TEXT,
    "isJoinOpen" BOOLEAN NOT NULL DEFAULT true,
    "createdById" TEXT,
    "createdAt" DATETIME,
    "archivedAt" DATETIME,
    CONSTRAINT "Class_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Class" ("id", "joinCode", "name", "placeId") SELECT "id", "joinCode", "name", "placeId" FROM "Class";
DROP TABLE "Class";
ALTER TABLE "new_Class" RENAME TO "Class";
CREATE UNIQUE INDEX "Class_joinCode_key" ON "Class"("joinCode");
CREATE INDEX "Class_placeId_idx" ON "Class"("placeId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Assignment_classId_idx" ON "Assignment"("classId");

-- CreateIndex
CREATE INDEX "Household_teamId_memberId_idx" ON "Household"("teamId", "memberId");

-- CreateIndex
CREATE INDEX "Household_memberId_idx" ON "Household"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "Household_placeId_code_key" ON "Household"("placeId", "code");

-- CreateIndex
CREATE INDEX "HouseholdMember_personId_idx" ON "HouseholdMember"("personId");

-- CreateIndex
CREATE INDEX "Visit_householdId_visitedAt_idx" ON "Visit"("householdId", "visitedAt");

-- CreateIndex
CREATE INDEX "Visit_recordedById_visitedAt_idx" ON "Visit"("recordedById", "visitedAt");

-- CreateIndex
CREATE INDEX "Visit_teamId_visitedAt_idx" ON "Visit"("teamId", "visitedAt");

-- CreateIndex
CREATE INDEX "ObservedCheck_personId_skillId_idx" ON "ObservedCheck"("personId", "skillId");

-- CreateIndex
CREATE UNIQUE INDEX "SignInCard_tokenHash_key" ON "SignInCard"("tokenHash");

-- CreateIndex
CREATE INDEX "SignInCard_personId_idx" ON "SignInCard"("personId");

-- CreateIndex
CREATE INDEX "KnownDevice_seenAt_idx" ON "KnownDevice"("seenAt");

-- CreateIndex
CREATE INDEX "ExternalIdentity_personId_idx" ON "ExternalIdentity"("personId");

-- CreateIndex
CREATE INDEX "Consent_personId_idx" ON "Consent"("personId");

-- CreateIndex
CREATE INDEX "PersonMerge_toId_idx" ON "PersonMerge"("toId");

-- CreateIndex
CREATE INDEX "PlacePeriod_placeId_fromOn_idx" ON "PlacePeriod"("placeId", "fromOn");

-- CreateIndex
CREATE INDEX "PlacePeriod_parentId_idx" ON "PlacePeriod"("parentId");

-- CreateIndex
CREATE INDEX "PlacePeriod_foldedName_idx" ON "PlacePeriod"("foldedName");

-- CreateIndex
CREATE INDEX "PlaceSuccession_toId_idx" ON "PlaceSuccession"("toId");

-- CreateIndex
CREATE INDEX "RosterImport_placeId_uploadedAt_idx" ON "RosterImport"("placeId", "uploadedAt");

-- CreateIndex
CREATE INDEX "RosterImport_uploadedAt_idx" ON "RosterImport"("uploadedAt");

-- CreateIndex
CREATE INDEX "RosterRow_importId_verdict_position_idx" ON "RosterRow"("importId", "verdict", "position");



-- The local words for places. More are added as rows.
INSERT INTO "PlaceKind" ("id", "kind", "word", "wordEn", "position") VALUES
  ('nuoc', 'country', 'nước', 'country', 10),
  ('tinh', 'province', 'tỉnh', 'province', 20),
  ('thanh-pho', 'province', 'thành phố', 'city', 21),
  ('huyen', 'district', 'huyện', 'district', 30),
  ('quan', 'district', 'quận', 'urban district', 31),
  ('thi-xa', 'district', 'thị xã', 'town', 32),
  ('xa', 'commune', 'xã', 'commune', 40),
  ('phuong', 'commune', 'phường', 'ward', 41),
  ('dac-khu', 'commune', 'đặc khu', 'special zone', 42),
  ('thon', 'village', 'thôn', 'village', 50),
  ('ban', 'village', 'bản', 'village', 51),
  ('lang', 'village', 'làng', 'village', 52),
  ('ap', 'village', 'ấp', 'hamlet', 53),
  ('buon', 'village', 'buôn', 'village', 54),
  ('khom', 'village', 'khóm', 'neighbourhood', 55),
  ('to-dan-pho', 'village', 'tổ dân phố', 'residential group', 56),
  ('khu-pho', 'village', 'khu phố', 'quarter', 57),
  ('truong', 'school', 'trường', 'school', 60);

-- What stands now has stood so since the communes of today began.
INSERT INTO "PlacePeriod" ("id", "placeId", "parentId", "kind", "name", "foldedName", "fromOn")
  SELECT 'first-' || "id", "id", "parentId", "kind", "name", '', '2025-07-01' FROM "Place";
