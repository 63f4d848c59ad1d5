import type { Answers } from '../interview/vocabulary.ts';
import type { CloseReason, How, Instant } from '../referral/events.ts';
import { ownerOf } from '../referral/parts.ts';
import type { Referral } from '../referral/state.ts';
import { onLondonWall } from '../routing/london-clock.ts';
import type { Outcome, TeamKind } from '../triage/assessment.ts';

/**
 * What a referral says in the codes of the Mental Health Services Data Set (v6), by the set's own table and field names, for the
 * record system from which a provider submits it. Codes: NHS Data Model and Dictionary, release of June 2026. Only what
 * follows without a judgement: the primary reason names a condition, so a person chooses it.
 */
export interface MhsdsRecord {
  readonly MHS001MPI: { readonly EthnicCategory: string; readonly GenderIDCode: string };
  readonly MHS101Referral: {
    readonly ReferralRequestReceivedDate: string;
    readonly ReferralRequestReceivedTime: string;
    readonly SourceOfReferralMH?: string;
    readonly OrgIDReferringOrg?: string;
    readonly ClinRespPriorityType: string;
    readonly ServDischDate?: string;
    readonly ServDischTime?: string;
    readonly ReferClosReason?: string;
    readonly ReferRejectReason?: string;
  };
  readonly MHS201CareContact: readonly {
    readonly CareContDate: string;
    readonly CareContTime: string;
    readonly AttendStatus: '5';
    readonly ConsMechanismMH: string;
  }[];
  readonly MHS902ServiceTeamDetails: { readonly ServTeamType?: string };
}

/** Our emergency is met within 4 hours, which the set calls very urgent (4); its own emergency (1) is what 999 is for. */
const priorities: Readonly<Record<Outcome, '4' | '2' | '3'>> = {
  emergency: '4',
  urgent: '2',
  soon: '3',
  'specialist-assessment': '3',
  'comprehensive-assessment': '3',
  'community-support': '3',
  advice: '3',
};

const mechanisms: Readonly<Record<How, string>> = {
  'face-to-face': '01',
  phone: '02',
  'talk-type': '04',
  email: '05',
  text: '09',
  video: '11',
  letter: '98',
};

/** Moved out of the area 05, died 04, asked for the end 07, finished on professional advice 02; a duplicate is rejected. */
const closures: Readonly<
  Record<CloseReason, Pick<MhsdsRecord['MHS101Referral'], 'ReferClosReason' | 'ReferRejectReason'>>
> = {
  'help-complete': { ReferClosReason: '02' },
  died: { ReferClosReason: '04' },
  'moved-away': { ReferClosReason: '05' },
  'chose-otherwise': { ReferClosReason: '07' },
  duplicate: { ReferRejectReason: '01' },
  other: {},
};

/** Kinds for which the set has one type of team; the others a provider maps itself. */
const teamTypes: Readonly<Partial<Record<TeamKind, string>>> = {
  crisis: 'A02',
  core: 'A06',
  'early-intervention': 'A14',
  'complex-emotional-needs': 'A16',
  memory: 'A17',
  hub: 'A18',
  perinatal: 'C02',
  'eating-disorder': 'C10',
  'drug-alcohol': 'D01',
  gambling: 'D07',
  veterans: 'F04',
};

const practice = /^[A-Z]\d{5}$/;

export function mhsdsOf(referral: Referral): MhsdsRecord {
  const { receivedAt, organisation, outcome, closed, history, answers } = referral;
  const type = teamTypes[ownerOf(referral.parts).team.kind];
  const source = sourceOf(organisation, answers);
  return {
    MHS001MPI: { EthnicCategory: ethnicCategory(answers.ethnicity), GenderIDCode: genderCode(answers.gender) },
    MHS101Referral: {
      ReferralRequestReceivedDate: onWall(receivedAt).date,
      ReferralRequestReceivedTime: onWall(receivedAt).time,
      ...(source === undefined ? {} : { SourceOfReferralMH: source }),
      ...(organisation === undefined ? {} : { OrgIDReferringOrg: organisation }),
      ClinRespPriorityType: priorities[outcome],
      ...(closed === undefined
        ? {}
        : {
            ServDischDate: onWall(closed.at).date,
            ServDischTime: onWall(closed.at).time,
            ...closures[closed.reason],
          }),
    },
    MHS201CareContact: history.flatMap(({ event, at }) =>
      event.type === 'contacted'
        ? [
            {
              CareContDate: onWall(at).date,
              CareContTime: onWall(at).time,
              AttendStatus: '5' as const,
              ConsMechanismMH: mechanisms[event.how],
            },
          ]
        : [],
    ),
    MHS902ServiceTeamDetails: type === undefined ? {} : { ServTeamType: type },
  };
}

/** The person, a relative or friend, or a practice; what another organisation is, its code alone does not tell. */
function sourceOf(organisation: string | undefined, answers: Answers): string | undefined {
  if (organisation !== undefined) return practice.test(organisation) ? 'A1' : undefined;
  if (answers['for-whom'] !== 'someone-else') return 'B1';
  return answers['referrer.relationship'] === 'professional' ? undefined : 'B2';
}

/** The set has no codes of their own for Gypsy, Roma and Traveller people: any other White background. Not asked is not known. */
function ethnicCategory(said: Answers['ethnicity']): string {
  if (said === 'gypsy-or-irish-traveller' || said === 'roma') return 'C';
  return said === undefined || said === 'not-known' ? '99' : said;
}

const genderCode = (said: Answers['gender']): string => (said === undefined || said === 'not-known' ? 'X' : said);

function onWall(at: Instant): { readonly date: string; readonly time: string } {
  const wall = onLondonWall(Date.parse(at)).toISOString();
  return { date: wall.slice(0, 10), time: wall.slice(11, 19) };
}
