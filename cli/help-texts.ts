/** What `--help` says, in every language. */
export const helpTexts = {
    program: {
        en: 'Deployment architecture as code: checks models, formats them, exports their pictures, serves editors.',
        ko: '배포 아키텍처를 코드로 씁니다. 모델을 검사하고, 정리하고, 그림으로 내보내고, 편집기를 돕습니다.',
    },
    check: { en: 'say what is wrong with the models', ko: '모델에서 잘못된 점을 알립니다' },
    format: { en: 'lay the files out as the editor does', ko: '편집기처럼 파일을 정리합니다' },
    export: { en: 'draw the models', ko: '모델을 그림으로 그립니다' },
    docs: {
        en: 'fill the marked blocks of Markdown pages from the models',
        ko: 'Markdown 문서의 표시된 자리를 모델에서 채웁니다',
    },
    explain: { en: 'print the page of a rule', ko: '규칙의 설명을 보여 줍니다' },
    rules: { en: 'list the rules', ko: '규칙의 목록을 보여 줍니다' },
    principles: {
        en: 'tell in Markdown how the environments stand on the principles',
        ko: '환경이 원칙을 얼마나 지키는지 Markdown으로 보여 줍니다',
    },
    lsp: {
        en: 'serve an editor, which starts this command itself',
        ko: '편집기를 돕습니다. 편집기가 이 명령을 실행합니다',
    },
    help: { en: 'print the help of a command', ko: '명령의 도움말을 보여 줍니다' },
    helpOption: { en: 'print this help', ko: '이 도움말을 보여 줍니다' },
    version: { en: 'print the version', ko: '버전을 보여 줍니다' },
    language: { en: 'language of the messages', ko: '메시지의 언어' },
    systemLanguage: { en: 'that of the system', ko: '시스템의 언어' },
    paths: {
        en: '.gplan files, and folders to look for them in',
        ko: '.gplan 파일이나 이 파일을 찾을 폴더',
    },
    ruleArgument: { en: 'id of a rule', ko: '규칙의 id' },
    reportFormat: {
        en: 'form of the report: text, json, sarif, junit or github; with =FILE it is written there; several may be given',
        ko: '보고의 형식: text, json, sarif, junit, github. =FILE을 붙이면 그 파일에 씁니다. 여러 번 쓸 수 있습니다',
    },
    failOn: {
        en: 'exit with 1 when a finding is at least this serious',
        ko: '이 수준 이상의 발견이 있으면 종료 코드가 1입니다',
    },
    onlyEnvironment: {
        en: 'report only what is found in this environment, or in none in particular',
        ko: '이 환경의 발견과 환경에 매이지 않은 발견만 알립니다',
    },
    onlyRule: {
        en: 'report only what this rule finds, or the rules of this principle; several may be given',
        ko: '이 규칙이나 이 원칙의 규칙이 찾은 것만 알립니다. 여러 번 쓸 수 있습니다',
    },
    baseline: {
        en: 'leave out the findings that this file knows',
        ko: '이 파일에 적힌 발견은 알리지 않습니다',
    },
    writeBaseline: {
        en: 'record the findings there are now in this file',
        ko: '지금 있는 발견을 이 파일에 적습니다',
    },
    fix: {
        en: 'make every safe fix, then report what is left',
        ko: '안전한 해결을 모두 적용하고 남은 것을 알립니다',
    },
    watch: {
        en: 'check again whenever a model changes; Ctrl-C ends it',
        ko: '모델이 바뀔 때마다 다시 검사합니다. Ctrl-C로 끝냅니다',
    },
    formatCheck: {
        en: 'write nothing, list the files that would change',
        ko: '파일을 쓰지 않고 바뀔 파일만 나열합니다',
    },
    exportFormat: {
        en: 'what the export is written as',
        ko: '내보낼 형식',
    },
    listForm: { en: 'form of the list', ko: '목록의 형식' },
    out: {
        en: 'write files into this folder, over those of an earlier export',
        ko: '이 폴더에 파일을 씁니다. 전에 내보낸 파일은 덮어씁니다',
    },
    force: {
        en: 'overwrite files, too, that were edited or written otherwise',
        ko: '고쳐졌거나 다르게 쓰인 파일도 덮어씁니다',
    },
    picture: {
        en: 'draw this picture: environment:prod, failures:prod, placement:order, view:NAME, logical, environments, ownership, functions',
        ko: '이 그림을 그립니다: environment:prod, failures:prod, placement:order, view:이름, logical, environments, ownership, functions',
    },
    environment: { en: 'draw this environment', ko: '이 환경을 그립니다' },
    view: { en: 'draw this view', ko: '이 뷰를 그립니다' },
    nest: { en: 'put places into places, or services into services first', ko: '장소별로, 또는 서비스별로 묶습니다' },
    instances: { en: 'one box with a number, or a box for each instance', ko: '인스턴스를 수로, 또는 하나씩 그립니다' },
    team: { en: 'show what this team owns; several may be given', ko: '이 팀의 것만 보입니다. 여러 번 쓸 수 있습니다' },
    tag: {
        en: 'show what has this tag; several may be given',
        ko: '이 태그가 있는 것만 보입니다. 여러 번 쓸 수 있습니다',
    },
    kind: { en: 'show elements of this kind; several may be given', ko: '이 종류만 보입니다. 여러 번 쓸 수 있습니다' },
    focus: { en: 'show this element and those around it', ko: '이 요소와 그 둘레를 보입니다' },
    depth: { en: 'how many interactions away from the focus', ko: '가운데 요소에서 몇 단계까지 보일지' },
    findings: { en: 'mark what was found on what it is about', ko: '찾은 문제를 그림에 표시합니다' },
    legend: { en: 'explain the shapes, lines and signs', ko: '모양과 선, 표시를 설명합니다' },
    whole: { en: 'never fold a large picture', ko: '큰 그림도 접지 않습니다' },
    theme: { en: 'colours of an SVG or a PNG', ko: 'SVG와 PNG의 색' },
    scale: { en: 'pixels of a PNG for a pixel of its SVG', ko: 'PNG의 배율' },
    rich: { en: 'shapes of newer versions of Mermaid', ko: '새 Mermaid의 여러 모양을 씁니다' },
    stdio: {
        en: 'speak the language server protocol on standard input and output',
        ko: '표준 입출력으로 언어 서버 프로토콜을 말합니다',
    },
    exitCodes: {
        en: `Exit codes:
  0  fine
  1  findings at or above the level of --fail-on, files that are not formatted, blocks that are out of date,
     or pictures that may lack a part because of syntax errors
  2  the command cannot be carried out: an unknown option, a path that cannot be read …
  3  a defect of Groundplan itself`,
        ko: `종료 코드:
  0  문제 없음
  1  --fail-on 수준 이상의 발견, 정리되지 않은 파일, 오래된 자리가 있거나,
     문법 오류로 그림에 빠진 부분이 있을 수 있음
  2  명령을 실행할 수 없음: 알 수 없는 옵션, 읽을 수 없는 경로 …
  3  Groundplan 자체의 결함`,
    },
    whatIsDrawn: {
        en: `What is drawn:
  Without --out, one picture is printed: the one named by --picture, --environment or --view, or else
  the deployment that matters most: production, or the last environment of the pipeline.
  With --out, a file is written for each: logical.mmd, environment-NAME.mmd, view-NAME.mmd …,
  in subfolders where the paths hold several projects.
  json and structurizr hold the whole model; markdown is a page for each environment and one for all.`,
        ko: `그려지는 것:
  --out이 없으면 그림 하나를 출력합니다. --picture, --environment, --view로 고른 것이나,
  가장 중요한 배포(운영 환경이나 파이프라인의 마지막 환경)입니다.
  --out이 있으면 그림마다 파일을 씁니다: logical.mmd, environment-NAME.mmd, view-NAME.mmd …
  경로에 프로젝트가 여럿이면 하위 폴더에 나누어 씁니다.
  json과 structurizr에는 모델 전체가 들어가고, markdown은 환경마다 한 쪽과 전체 한 쪽입니다.`,
    },
    examples: {
        en: `Examples:
  groundplan check . --fail-on warning
  groundplan check . --format text --format sarif=findings.sarif
  groundplan check . --environment prod --rule availability
  groundplan check . --write-baseline known.json
  groundplan check . --baseline known.json`,
        ko: `예:
  groundplan check . --fail-on warning
  groundplan check . --format text --format sarif=findings.sarif
  groundplan check . --environment prod --rule availability
  groundplan check . --write-baseline known.json
  groundplan check . --baseline known.json`,
    },
    notAScale: { en: 'It is a number from 0.1 to 16.', ko: '0.1에서 16 사이의 수를 씁니다.' },
    notADepth: { en: 'It is a whole number.', ko: '0 이상의 정수를 씁니다.' },
    fileMissing: { en: 'The name of the file is missing.', ko: '파일 이름이 없습니다.' },
    folderMissing: { en: 'The name of the folder is missing.', ko: '폴더 이름이 없습니다.' },
    choices: { en: 'choices:', ko: '선택:' },
    default: { en: 'default:', ko: '기본값:' },
    titles: {
        'Usage:': { en: 'Usage:', ko: '사용법:' },
        'Arguments:': { en: 'Arguments:', ko: '인자:' },
        'Options:': { en: 'Options:', ko: '옵션:' },
        'Commands:': { en: 'Commands:', ko: '명령:' },
    },
} as const;
