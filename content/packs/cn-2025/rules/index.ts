import { rAccessible } from './r-accessible';
import { rAlgorithmFiling } from './r-algorithm-filing';
import { rAlternativeInferior } from './r-alternative-inferior';
import { rAuthorityScope } from './r-authority-scope';
import { rBasisHrContract } from './r-basis-hr-contract';
import { rBasisWeak } from './r-basis-weak';
import { rBiometricStacking } from './r-biometric-stacking';
import { rBystandersKept } from './r-bystanders-kept';
import { rCaptureBeforeConsent } from './r-capture-before-consent';
import { rChangeWithoutConsent } from './r-change-without-consent';
import { rConsentImbalance } from './r-consent-imbalance';
import { rConsentInvalid } from './r-consent-invalid';
import { rConsentNotSeparate } from './r-consent-not-separate';
import { rCountingOutOfScope } from './r-counting-out-of-scope';
import { rCovertCapture } from './r-covert-capture';
import { rCrossborder } from './r-crossborder';
import { rDeletionUnavailable } from './r-deletion-unavailable';
import { rDeletionWeak } from './r-deletion-weak';
import { rDoorbellNeighbour } from './r-doorbell-neighbour';
import { rEnforcementOpen } from './r-enforcement-open';
import { rEnrolledAfterRefusal } from './r-enrolled-after-refusal';
import { rEntrustedScope } from './r-entrusted-scope';
import { rEuControls } from './r-eu-controls';
import { rEuProhibited } from './r-eu-prohibited';
import { rExplainLogGaps } from './r-explain-log-gaps';
import { rExtraData } from './r-extra-data';
import { rFileCountUnknown } from './r-file-count-unknown';
import { rFileHousekeeping } from './r-file-housekeeping';
import { rFile25Approaching } from './r-file25-approaching';
import { rFile25NotRequired } from './r-file25-not-required';
import { rFile25Unfiled } from './r-file25-unfiled';
import { rFinanceControls } from './r-finance-controls';
import { rGatekeeperGaps } from './r-gatekeeper-gaps';
import { rGenDataSourcing } from './r-gen-data-sourcing';
import { rGenNoDelete } from './r-gen-no-delete';
import { rGenNoLabel } from './r-gen-no-label';
import { rGenNoWatermark } from './r-gen-no-watermark';
import { rGenOvercollect } from './r-gen-overcollect';
import { rGenProviderDuties } from './r-gen-provider-duties';
import { rGenReuse } from './r-gen-reuse';
import { rGenSubjectConsent } from './r-gen-subject-consent';
import { rGenTechDuties } from './r-gen-tech-duties';
import { rGenTraining } from './r-gen-training';
import { rGenUserConduct } from './r-gen-user-conduct';
import { rHouseholdScope } from './r-household-scope';
import { rIdentityNotNeeded } from './r-identity-not-needed';
import { rIncidentUnnotified } from './r-incident-unnotified';
import { rInducement } from './r-inducement';
import { rInternetTransfer } from './r-internet-transfer';
import { rLegacyData } from './r-legacy-data';
import { rLocalChongqing } from './r-local-chongqing';
import { rLocalElsewhere } from './r-local-elsewhere';
import { rLocalHangzhou } from './r-local-hangzhou';
import { rLocalShanghai } from './r-local-shanghai';
import { rLocalShenzhen } from './r-local-shenzhen';
import { rLocalZhejiang } from './r-local-zhejiang';
import { rMandateAsserted } from './r-mandate-asserted';
import { rManyUnknowns } from './r-many-unknowns';
import { rMinorAudit } from './r-minor-audit';
import { rMinorNoGuardian } from './r-minor-no-guardian';
import { rMinorWeak } from './r-minor-weak';
import { rMlps } from './r-mlps';
import { rNecessityUndocumented } from './r-necessity-undocumented';
import { rNoEncryption } from './r-no-encryption';
import { rNoLegalBasis } from './r-no-legal-basis';
import { rNoSeparation } from './r-no-separation';
import { rNonbioPreferred } from './r-nonbio-preferred';
import { rNoticeNone } from './r-notice-none';
import { rNoticeWeak } from './r-notice-weak';
import { rOriginalImages } from './r-original-images';
import { rOversightGaps } from './r-oversight-gaps';
import { rPastEventCured } from './r-past-event-cured';
import { rPerformanceUntested } from './r-performance-untested';
import { rPiOfficer } from './r-pi-officer';
import { rPiaDefects } from './r-pia-defects';
import { rPiaNone } from './r-pia-none';
import { rPrivateSpace } from './r-private-space';
import { rProviderGaps } from './r-provider-gaps';
import { rPublicAnalysis } from './r-public-analysis';
import { rPublicExposure } from './r-public-exposure';
import { rPublicNoBasis } from './r-public-no-basis';
import { rPublicSafetyWeak } from './r-public-safety-weak';
import { rRecords } from './r-records';
import { rReferenceRepurposed } from './r-reference-repurposed';
import { rRemoteIdNoBasis } from './r-remote-id-no-basis';
import { rResponsePlans } from './r-response-plans';
import { rRetentionIndefinite } from './r-retention-indefinite';
import { rRightsChannel } from './r-rights-channel';
import { rRightsGaps } from './r-rights-gaps';
import { rSafeguardsCredit } from './r-safeguards-credit';
import { rSale } from './r-sale';
import { rSchoolAttendance } from './r-school-attendance';
import { rScrapedReference } from './r-scraped-reference';
import { rSecondaryUse } from './r-secondary-use';
import { rSecurityProgramme } from './r-security-programme';
import { rSensitiveInference } from './r-sensitive-inference';
import { rSharingNoConsent } from './r-sharing-no-consent';
import { rSignageAdvice } from './r-signage-advice';
import { rSignageNone } from './r-signage-none';
import { rSoleMedical } from './r-sole-medical';
import { rSoleOperating } from './r-sole-operating';
import { rSoleOther } from './r-sole-other';
import { rSoleProperty } from './r-sole-property';
import { rSolelyAutomated } from './r-solely-automated';
import { rSteeringAdvice } from './r-steering-advice';
import { rTechproviderGaps } from './r-techprovider-gaps';
import { rUnfairTerms } from './r-unfair-terms';
import { rUsControls } from './r-us-controls';
import { rVendorContract } from './r-vendor-contract';
import { rVendorOpaque } from './r-vendor-opaque';
import { rWeakCredentials } from './r-weak-credentials';
import { rWithdrawal } from './r-withdrawal';
import { rZoneUncontrolled } from './r-zone-uncontrolled';

/** Every rule of the pack, in the order of the report. */
export const rules = [
  rPrivateSpace,
  rCovertCapture,
  rPublicNoBasis,
  rPublicAnalysis,
  rPublicSafetyWeak,
  rSoleProperty,
  rSoleOperating,
  rSoleMedical,
  rInducement,
  rSteeringAdvice,
  rEnrolledAfterRefusal,
  rScrapedReference,
  rSale,
  rSensitiveInference,
  rRemoteIdNoBasis,
  rSoleOther,
  rMandateAsserted,
  rNoLegalBasis,
  rConsentNotSeparate,
  rConsentInvalid,
  rCaptureBeforeConsent,
  rWithdrawal,
  rConsentImbalance,
  rBasisHrContract,
  rUnfairTerms,
  rChangeWithoutConsent,
  rBasisWeak,
  rNoticeNone,
  rNoticeWeak,
  rSignageNone,
  rSignageAdvice,
  rLocalShanghai,
  rLocalHangzhou,
  rLocalShenzhen,
  rBystandersKept,
  rZoneUncontrolled,
  rDoorbellNeighbour,
  rNonbioPreferred,
  rAlternativeInferior,
  rIdentityNotNeeded,
  rNecessityUndocumented,
  rMinorNoGuardian,
  rMinorWeak,
  rMinorAudit,
  rSchoolAttendance,
  rAccessible,
  rExtraData,
  rReferenceRepurposed,
  rOriginalImages,
  rInternetTransfer,
  rRetentionIndefinite,
  rNoEncryption,
  rNoSeparation,
  rLegacyData,
  rCrossborder,
  rBiometricStacking,
  rDeletionWeak,
  rSecondaryUse,
  rSharingNoConsent,
  rOversightGaps,
  rPerformanceUntested,
  rFinanceControls,
  rExplainLogGaps,
  rGatekeeperGaps,
  rProviderGaps,
  rTechproviderGaps,
  rSolelyAutomated,
  rGenOvercollect,
  rGenSubjectConsent,
  rGenReuse,
  rGenTraining,
  rGenNoDelete,
  rGenDataSourcing,
  rGenNoWatermark,
  rGenUserConduct,
  rGenTechDuties,
  rGenProviderDuties,
  rGenNoLabel,
  rVendorContract,
  rVendorOpaque,
  rPiOfficer,
  rMlps,
  rWeakCredentials,
  rPublicExposure,
  rResponsePlans,
  rIncidentUnnotified,
  rSecurityProgramme,
  rRightsChannel,
  rDeletionUnavailable,
  rRightsGaps,
  rPiaNone,
  rRecords,
  rFile25Unfiled,
  rFile25Approaching,
  rFileCountUnknown,
  rFileHousekeeping,
  rAlgorithmFiling,
  rEnforcementOpen,
  rPiaDefects,
  rFile25NotRequired,
  rEuControls,
  rEuProhibited,
  rUsControls,
  rSafeguardsCredit,
  rCountingOutOfScope,
  rHouseholdScope,
  rEntrustedScope,
  rAuthorityScope,
  rLocalZhejiang,
  rLocalChongqing,
  rLocalElsewhere,
  rPastEventCured,
  rManyUnknowns,
];
