import type { automationTexts as english } from './automation-english.ts';

export const automationTexts: Record<keyof typeof english, string> = {
    'rule-summary.no-pipeline': '파이프라인이 없어 손으로 배포됩니다.',
    'rule.no-pipeline':
        "'{service}' {kind+을|를} '{environment}' 환경에 배포하는 파이프라인이 없습니다. 사람이 직접 배포해야 합니다.",
    'rule.no-pipeline.anywhere':
        "'{environment}' 환경에 배포하는 파이프라인이 없습니다. 요소 {count}개를 어떻게 배포하는지 알 수 없습니다.",
    'rule.no-pipeline.no-stage':
        "'{environment}' 환경을 단계로 갖는 파이프라인이 없습니다. 요소 {count}개를 사람이 직접 배포해야 합니다.",
    'fix.add-stage': "'{name}' 파이프라인을 '{environment}' 환경까지 잇기",
    'rule-summary.manual-deployment-step': '파이프라인의 단계나 작업을 사람이 직접 합니다.',
    'rule.manual-deployment-step':
        "'{pipeline}' 파이프라인이 '{environment}' 환경에는 수작업으로 배포합니다. 서비스가 {count}개이므로 배포할 때마다 사람을 기다립니다.",
    'rule.manual-deployment-step.step':
        "'{pipeline}' 파이프라인의 '{step}' 작업을 사람이 직접 합니다. 서비스가 {count}개이므로 '{environment}' 환경에 배포할 때마다 사람을 기다립니다.",
    'fix.only-approve': '승인을 받아 파이프라인으로 배포하기',
    'fix.automate-step': "'{step}' 작업을 스크립트에 맡기기",
    'rule-summary.pipeline-shared-by-services': '파이프라인 하나가 여러 서비스를 함께 내보냅니다.',
    'rule.pipeline-shared-by-services':
        "'{pipeline}' 파이프라인이 {services} 서비스를 함께 내보냅니다. 어느 하나도 따로 배포할 수 없습니다.",
    'fix.release-separately': "'{name}' 파이프라인이 서비스마다 따로 내보내게 하기",
    'rule-summary.no-image-registry': '이미지를 내려받을 레지스트리가 없습니다.',
    'rule.no-image-registry':
        "'{environment}' 환경에 레지스트리가 없습니다. {services} 서비스 {count}개의 인스턴스가 시작할 때 이미지를 어디에서 내려받는지 알 수 없습니다.",
    'related.pulls-image': "'{service}' 인스턴스가 여기에서 이미지로 시작합니다.",
    'fix.add-registry': "'{name}' 레지스트리 추가하기",
    'rule-summary.rebuilt-per-environment': '두 환경이 한 서비스의 서로 다른 빌드를 실행합니다.',
    'rule.rebuilt-per-environment':
        "'{service}' 서비스가 '{environment}' 환경에서는 {build} 빌드를, '{other}' 환경에서는 {tested} 빌드를 실행합니다. 시험한 것과 실행하는 것이 다릅니다.",
    'related.tested-build': "'{other}' 환경에서 시험한 '{service}' 서비스의 빌드입니다.",
    'fix.same-build': "'{environment}' 환경에서도 {tested} 빌드 실행하기",
    'rule-summary.unpinned-artifact': '이미지나 산출물의 버전이 고정되어 있지 않습니다.',
    'rule.unpinned-artifact':
        "'{service}' 서비스가 '{environment}' 환경에서 버전이 고정되지 않은 {build} 빌드를 실행합니다. 나중에 시작하는 인스턴스는 다른 것을 실행할 수 있습니다.",
    'fix.pin-artifact': '{build} 빌드의 고정된 버전 적기',
};
