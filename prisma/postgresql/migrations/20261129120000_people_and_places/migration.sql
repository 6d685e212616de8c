-- AlterTable
ALTER TABLE "Certificate" ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'module';

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "birthYear" INTEGER,
ADD COLUMN     "foldedName" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "hasSmartphone" BOOLEAN,
ADD COLUMN     "isYouthUnion" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "nameKey" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "phone" TEXT,
ADD COLUMN     "placeId" TEXT,
ADD COLUMN     "secretKind" TEXT NOT NULL DEFAULT 'password',
ALTER COLUMN "secretHash" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "secondFactorAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "OneTimeLink" ADD COLUMN     "createdById" TEXT,
ADD COLUMN     "personId" TEXT;

-- AlterTable
ALTER TABLE "Role" ADD COLUMN     "endsAt" TIMESTAMP(3),
ADD COLUMN     "grantedById" TEXT,
ADD COLUMN     "seesNames" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "startsAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "AuditEntry" ADD COLUMN     "detail" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Place" ADD COLUMN     "closedOn" TEXT,
ADD COLUMN     "foldedName" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Team" ADD COLUMN     "closedOn" TEXT,
ADD COLUMN     "decisionNumber" TEXT,
ADD COLUMN     "decisionOn" TEXT;

-- AlterTable
ALTER TABLE "TeamMember" ADD COLUMN     "isDeputy" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "leftAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Class" ADD COLUMN     "archivedAt" TIMESTAMP(3),
ADD COLUMN     "createdAt" TIMESTAMP(3),
ADD COLUMN     "createdById" TEXT,
ADD COLUMN     "grade" INTEGER,
ADD COLUMN     "isJoinOpen" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "schoolYear" TEXT;

-- AlterTable
ALTER TABLE "ClassMember" ADD COLUMN     "leftAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" TEXT NOT NULL,
    "classId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "targetId" TEXT NOT NULL,
    "dueOn" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdById" TEXT NOT NULL,
    "removedAt" TIMESTAMP(3),

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Household" (
    "id" TEXT NOT NULL,
    "placeId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "peopleCount" INTEGER NOT NULL,
    "isPoor" BOOLEAN NOT NULL DEFAULT false,
    "isBusiness" BOOLEAN NOT NULL DEFAULT false,
    "teamId" TEXT,
    "memberId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "closedOn" TEXT,

    CONSTRAINT "Household_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HouseholdMember" (
    "householdId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "joinedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "HouseholdMember_pkey" PRIMARY KEY ("householdId","personId")
);

-- CreateTable
CREATE TABLE "Visit" (
    "id" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "teamId" TEXT NOT NULL,
    "recordedById" TEXT NOT NULL,
    "visitedAt" TIMESTAMP(3) NOT NULL,
    "receivedAt" TIMESTAMP(3) NOT NULL,
    "results" TEXT NOT NULL,

    CONSTRAINT "Visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ObservedCheck" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "skillId" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "observerId" TEXT NOT NULL,
    "occurredAt" TIMESTAMP(3) NOT NULL,
    "receivedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ObservedCheck_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInCard" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "issuedAt" TIMESTAMP(3) NOT NULL,
    "issuedById" TEXT NOT NULL,
    "firstUsedAt" TIMESTAMP(3),
    "revokedAt" TIMESTAMP(3),
    "revokedById" TEXT,

    CONSTRAINT "SignInCard_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KnownDevice" (
    "personId" TEXT NOT NULL,
    "deviceHash" TEXT NOT NULL,
    "seenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "KnownDevice_pkey" PRIMARY KEY ("personId","deviceHash")
);

-- CreateTable
CREATE TABLE "SecondFactor" (
    "personId" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "confirmedAt" TIMESTAMP(3),
    "lastStep" INTEGER NOT NULL DEFAULT 0,
    "recoveryHashes" TEXT NOT NULL DEFAULT '[]',

    CONSTRAINT "SecondFactor_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "ExternalIdentity" (
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "linkedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ExternalIdentity_pkey" PRIMARY KEY ("issuer","subject")
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "how" TEXT NOT NULL,
    "givenBy" TEXT NOT NULL,
    "givenById" TEXT,
    "recordedById" TEXT NOT NULL,
    "givenAt" TIMESTAMP(3) NOT NULL,
    "withdrawnAt" TIMESTAMP(3),
    "withdrawnById" TEXT,

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PersonMerge" (
    "fromId" TEXT NOT NULL,
    "toId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actorId" TEXT NOT NULL,
    "former" TEXT NOT NULL,

    CONSTRAINT "PersonMerge_pkey" PRIMARY KEY ("fromId")
);

-- CreateTable
CREATE TABLE "PlaceKind" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "wordEn" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "PlaceKind_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlacePeriod" (
    "id" TEXT NOT NULL,
    "placeId" TEXT NOT NULL,
    "parentId" TEXT,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "foldedName" TEXT NOT NULL,
    "fromOn" TEXT NOT NULL,
    "untilOn" TEXT,
    "actorId" TEXT,

    CONSTRAINT "PlacePeriod_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlaceSuccession" (
    "fromId" TEXT NOT NULL,
    "toId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "actorId" TEXT,

    CONSTRAINT "PlaceSuccession_pkey" PRIMARY KEY ("fromId","toId")
);

-- CreateTable
CREATE TABLE "RosterImport" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "placeId" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "fileHash" TEXT NOT NULL,
    "uploadedById" TEXT NOT NULL,
    "uploadedAt" TIMESTAMP(3) NOT NULL,
    "state" TEXT NOT NULL,
    "headers" TEXT NOT NULL,
    "mapping" TEXT NOT NULL DEFAULT '{}',
    "rowCount" INTEGER NOT NULL DEFAULT 0,
    "doneCount" INTEGER NOT NULL DEFAULT 0,
    "movedAt" TIMESTAMP(3) NOT NULL,
    "counts" TEXT NOT NULL DEFAULT '{}',
    "problem" TEXT,
    "committedAt" TIMESTAMP(3),
    "committedById" TEXT,
    "undoneAt" TIMESTAMP(3),
    "undoneById" TEXT,

    CONSTRAINT "RosterImport_pkey" PRIMARY KEY ("id")
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

    CONSTRAINT "RosterRow_pkey" PRIMARY KEY ("importId","position")
);

-- CreateTable
CREATE TABLE "RosterMapping" (
    "placeId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "headerKey" TEXT NOT NULL,
    "mapping" TEXT NOT NULL,
    "usedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "RosterMapping_pkey" PRIMARY KEY ("placeId","kind","headerKey")
);

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

-- CreateIndex
CREATE INDEX "Person_placeId_nameKey_id_idx" ON "Person"("placeId", "nameKey", "id");

-- CreateIndex
CREATE INDEX "Person_nameKey_id_idx" ON "Person"("nameKey", "id");

-- CreateIndex
CREATE INDEX "Person_phone_idx" ON "Person"("phone");

-- CreateIndex
CREATE INDEX "OneTimeLink_personId_idx" ON "OneTimeLink"("personId");

-- CreateIndex
CREATE INDEX "AuditEntry_actorId_at_idx" ON "AuditEntry"("actorId", "at");

-- CreateIndex
CREATE INDEX "Place_foldedName_idx" ON "Place"("foldedName");

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Household" ADD CONSTRAINT "Household_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Household" ADD CONSTRAINT "Household_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Household" ADD CONSTRAINT "Household_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HouseholdMember" ADD CONSTRAINT "HouseholdMember_householdId_fkey" FOREIGN KEY ("householdId") REFERENCES "Household"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HouseholdMember" ADD CONSTRAINT "HouseholdMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_householdId_fkey" FOREIGN KEY ("householdId") REFERENCES "Household"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ObservedCheck" ADD CONSTRAINT "ObservedCheck_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignInCard" ADD CONSTRAINT "SignInCard_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KnownDevice" ADD CONSTRAINT "KnownDevice_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SecondFactor" ADD CONSTRAINT "SecondFactor_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExternalIdentity" ADD CONSTRAINT "ExternalIdentity_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OneTimeLink" ADD CONSTRAINT "OneTimeLink_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlacePeriod" ADD CONSTRAINT "PlacePeriod_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RosterRow" ADD CONSTRAINT "RosterRow_importId_fkey" FOREIGN KEY ("importId") REFERENCES "RosterImport"("id") ON DELETE CASCADE ON UPDATE CASCADE;



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
