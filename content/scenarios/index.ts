import { aiPortrait } from './ai-portrait';
import { airport } from './airport';
import { appLogin } from './app-login';
import { bankRemote } from './bank-remote';
import { facePay } from './face-pay';
import { faceSwap } from './face-swap';
import { gym } from './gym';
import { hotelFront } from './hotel-front';
import { medicalId } from './medical-id';
import { medicalSign } from './medical-sign';
import { metro } from './metro';
import { propertyGate } from './property-gate';
import { publicVideo } from './public-video';
import { retailAnalytics } from './retail-analytics';
import { retailSecurity } from './retail-security';
import { salesOffice } from './sales-office';
import { scenic } from './scenic';
import { school } from './school';
import { smartDoorbell } from './smart-doorbell';
import { telecomSim } from './telecom-sim';
import { vending } from './vending';
import { workplace } from './workplace';

/** Every scenario, in the order of the start page. */
export const scenarios = [
  propertyGate,
  gym,
  scenic,
  hotelFront,
  smartDoorbell,
  retailAnalytics,
  retailSecurity,
  vending,
  salesOffice,
  facePay,
  bankRemote,
  telecomSim,
  workplace,
  school,
  medicalSign,
  medicalId,
  metro,
  airport,
  appLogin,
  aiPortrait,
  faceSwap,
  publicVideo,
];
