/** A family of AI models: its name, its maker, other names, and whether the name is also a word, a person or a place. */
export interface ModelFamily {
  readonly name: string;
  readonly maker: string;
  readonly ambiguous: boolean;
  /** True for a chat application, a product whose name with a version stands for the model behind it ("ChatGPT"). */
  readonly assistant?: boolean;
}

/** One family a line: "~" when the name has other meanings, "!" for a chat application, the name, the maker, other names of the family. */
const FAMILIES = `
GPT|OpenAI|GPT-OSS
!ChatGPT|OpenAI
~o1|OpenAI
~o3|OpenAI
~o4|OpenAI
~Codex|OpenAI
DALL-E|OpenAI|DALL·E|DALLE|Dall-E
~Sora|OpenAI
~Whisper|OpenAI
~CLIP|OpenAI|OpenCLIP
InstructGPT|OpenAI
~Claude|Anthropic|Claude Code|Claude Instant
~Gemini|Google|Gemini Live|Gemini Advanced
~Gemma|Google|MedGemma|CodeGemma|PaliGemma|RecurrentGemma|ShieldGemma|EmbeddingGemma|TranslateGemma|FunctionGemma
~Bard|Google|Google Bard
~PaLM|Google|Med-PaLM|Flan-PaLM|PaLM-E
LaMDA|Google
~Imagen|Google|Imagen Video
~Veo|Google
~Lyria|Google
Nano Banana|Google
~Genie|Google DeepMind
AlphaGo|DeepMind|AlphaGo Zero
AlphaZero|DeepMind|MuZero
AlphaFold|DeepMind|AlphaFold-Multimer
AlphaGeometry|DeepMind|AlphaProof|AlphaTensor|AlphaDev|AlphaEvolve|AlphaCode|AlphaStar|AlphaGenome|AlphaEarth
~Gopher|DeepMind
~Chinchilla|DeepMind
~Flamingo|DeepMind|OpenFlamingo
~Gato|DeepMind
~BERT|Google|RoBERTa|DistilBERT|ALBERT|DeBERTa|CamemBERT|FlauBERT|ModernBERT|SciBERT|BioBERT|XLM-R
~T5|Google|Flan-T5|mT5|ByT5|UL2
~Llama|Meta|LLaMA|Code Llama|CodeLlama|Llama Guard
~OPT|Meta|OPT-IML
~Galactica|Meta
NLLB|Meta|No Language Left Behind
~SeamlessM4T|Meta|Seamless
~Segment Anything|Meta|SAM
~DINO|Meta|DINOv2|DINOv3
ImageBind|Meta
~Emu|Meta
Movie Gen|Meta
~Chameleon|Meta
~Cicero|Meta
MusicGen|Meta|AudioCraft|AudioGen
~ESMFold|Meta|ESM
BlenderBot|Meta
wav2vec|Meta|HuBERT|data2vec
Muse Spark|Meta
~Mistral|Mistral AI
Mixtral|Mistral AI
Pixtral|Mistral AI
Codestral|Mistral AI
Ministral|Mistral AI
~Magistral|Mistral AI
Devstral|Mistral AI
Voxtral|Mistral AI
Mathstral|Mistral AI
Leanstral|Mistral AI
~Lucie|OpenLLM France
CroissantLLM|CentraleSupélec
~Vigogne|
~Claire|LINAGORA
~Helium|Kyutai
~Moshi|Kyutai
~Falcon|Technology Innovation Institute|Falcon Mamba|Falcon-H1|Falcon Arabic
~Jais|Inception
K2 Think|MBZUAI
ALLaM|SDAIA
~Fanar|QCRI
Stable Beluga|Stability AI|StableBeluga|Beluga|FreeWilly
Stable Diffusion|Stability AI|SDXL|SD3|Stable Cascade
StableLM|Stability AI|Stable LM|Stable Code|StableCode
Stable Audio|Stability AI|Stable Video Diffusion|Stable Video
DeepFloyd IF|DeepFloyd|DeepFloyd
Midjourney|Midjourney
~FLUX|Black Forest Labs
~Firefly|Adobe|Adobe Firefly
~Ideogram|Ideogram AI
Recraft|Recraft
~Leonardo|Leonardo.Ai|Leonardo AI
Craiyon|Craiyon|DALL-E mini
Runway Gen|Runway
~Pika|Pika Labs
~Kling|Kuaishou|Kling AI
Hailuo|MiniMax
~Dream Machine|Luma AI|Ray2|Ray3
~Wan|Alibaba|Wan-Video|Tongyi Wanxiang
HunyuanVideo|Tencent
Seedance|ByteDance|Seedream
~Synthesia|Synthesia
HeyGen|HeyGen
Suno|Suno
Udio|Udio
ElevenLabs|ElevenLabs|Eleven Multilingual
~Bark|Suno
XTTS|Coqui
VALL-E|Microsoft|VALL·E
~Phi|Microsoft
~Orca|Microsoft
WizardLM|Microsoft|WizardCoder|WizardMath
~Kosmos|Microsoft
~Florence|Microsoft
Turing-NLG|Microsoft|Megatron-Turing NLG|MT-NLG
~MAI|Microsoft|MAI-1|MAI-Voice|MAI-DS
~Nova|Amazon|Amazon Nova
~Titan|Amazon|Amazon Titan
~Olympus|Amazon
OpenELM|Apple|Ferret
Grok|xAI|Grokipedia
~Aurora|xAI
~Command|Cohere|Command R|Command R+|Command A
~Aya|Cohere|Aya Expanse|Aya Vision
~Embed|Cohere
~Jurassic|AI21 Labs|J2
~Jamba|AI21 Labs
~Inflection|Inflection AI
~Reka|Reka AI
Adept ACT|Adept|ACT-1|Fuyu|Persimmon
~Luminous|Aleph Alpha
~Pharia|Aleph Alpha
Teuken|OpenGPT-X
EuroLLM|EuroLLM consortium
~Apertus|EPFL
Meditron|EPFL
~Minerva|Sapienza NLP
~Velvet|Almawave
LLaMAntino|University of Bari
~Salamandra|Barcelona Supercomputing Center
~ALIA|Barcelona Supercomputing Center
~Latxa|HiTZ
GPT-SW3|AI Sweden
~Viking|Silo AI|Poro
~Bielik|SpeakLeash
PLLuM|Polish consortium
~Qra|OPI PIB
~Albertina|NOVA|Gervásio
~Amália|
GPT-NL|TNO
GigaChat|Sber
ruGPT|Sber|Kandinsky|ruDALL-E
YandexGPT|Yandex|YaLM
Krutrim|Ola
~Sarvam|Sarvam AI|Airavata|OpenHathi
BharatGPT|CoRover
Qwen|Alibaba|QwQ|QVQ|Tongyi Qianwen|Qwen-VL|CodeQwen
DeepSeek|DeepSeek|DeepSeek Coder|Janus
~Kimi|Moonshot AI
~GLM|Zhipu AI|ChatGLM|CogVLM|CogView|CogVideo
MiniMax|MiniMax|abab
~ERNIE|Baidu|Ernie Bot|ERNIE Bot
~Hunyuan|Tencent
Doubao|ByteDance
PanGu|Huawei|Pangu
~Yi|01.AI
Baichuan|Baichuan
InternLM|Shanghai AI Laboratory|InternVL
SenseNova|SenseTime|SenseChat
iFlytek Spark|iFlytek|Xinghuo
~Step|StepFun
~MiMo|Xiaomi
Wu Dao|BAAI|WuDao|Aquila
~Skywork|Kunlun
LongCat|Meituan
~Ling|Ant Group|Ring
MiniCPM|OpenBMB|CPM
HyperCLOVA|Naver|HyperCLOVA X|CLOVA X
EXAONE|LG AI Research
~Solar|Upstage
~A.X|SK Telecom
~Kanana|Kakao
~Gauss|Samsung|Samsung Gauss
Fugaku-LLM|RIKEN|Takane
PLaMo|Preferred Networks
tsuzumi|NTT
Sarashina|SB Intuitions
~Swallow|Institute of Science Tokyo
SEA-LION|AI Singapore|SeaLLM|Sailor
PhoGPT|VinAI|Vintern
~Typhoon|SCB 10X
~Granite|IBM
Deep Blue|IBM
Nemotron|NVIDIA|Minitron
~Megatron|NVIDIA
~Cosmos|NVIDIA
GR00T|NVIDIA
StyleGAN|NVIDIA
DBRX|Databricks|Dolly
~MPT|MosaicML
~Arctic|Snowflake|Snowflake Arctic
XGen|Salesforce|CodeGen|CodeT5|BLIP
~Palmyra|Writer
~Alpaca|Stanford
~Vicuna|LMSYS
~Koala|UC Berkeley
~Starling|UC Berkeley
~Gorilla|UC Berkeley
~Guanaco|University of Washington
Tülu|Allen Institute for AI|Tulu
~OLMo|Allen Institute for AI|Molmo|OLMoE
Pythia|EleutherAI|GPT-J|GPT-Neo|GPT-NeoX
~BLOOM|BigScience|BLOOMZ
StarCoder|BigCode|SantaCoder|StarChat
~Zephyr|Hugging Face|SmolLM|IDEFICS|HuggingChat
OpenAssistant|LAION|Open Assistant|oasst
LLaVA|University of Wisconsin–Madison
RedPajama|Together AI|StripedHyena
OpenLLaMA|OpenLM Research
~Hermes|Nous Research|Nous Hermes|OpenHermes|Capybara
~Dolphin|Cognitive Computations
MythoMax|
RWKV|RWKV Project|Eagle|Finch
~Mamba|CMU
Cerebras-GPT|Cerebras|BTLM
~LFM|Liquid AI
~Mercury|Inception Labs
~Intellect|Prime Intellect
~Trinity|Arcee AI|AFM
~Cogito|Deep Cogito
Nanbeige|Nanbeige Lab
Poolside Laguna|Poolside|Laguna|Malibu
DeepL|DeepL|DeepL Write|DeepL Translator
~Aristotle|Harmonic
GraphCast|Google DeepMind|GenCast|WeatherNext
Pangu-Weather|Huawei|FourCastNet|AIFS|Aardvark
~Evo|Arc Institute|Boltz|Chai-1|RoseTTAFold|RFdiffusion
~pi0|Physical Intelligence|π0
Figure Helix|Figure AI|Helix
`;

let families: ReadonlyMap<string, ModelFamily> | undefined;

/** Letters and digits of a name in lower case, the form by which families are looked up. */
export const familyKey = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The families that an analyser knows. */
export interface FamilyTable {
  /** The family of a `familyKey`. */
  find(key: string): ModelFamily | undefined;
  /** First words, in lower case, of the families that the app adds. */
  readonly ownStarts: ReadonlySet<string>;
}

/** The table of the known families alone. */
export const KNOWN_FAMILIES: FamilyTable = { find: (key) => modelFamilies().get(key), ownStarts: new Set() };

/** The known families with further ones, which win over known ones of the same name. */
export function familiesWith(own: ReadonlyArray<ModelFamily & { readonly aliases: readonly string[] }>): FamilyTable {
  const byKey = new Map<string, ModelFamily>();
  const ownStarts = new Set<string>();
  for (const { name, maker, ambiguous, aliases } of own) {
    for (const form of [name, ...aliases]) {
      byKey.set(familyKey(form), { name: form, maker, ambiguous });
      ownStarts.add(form.toLowerCase().split(/[^\p{L}\p{N}]+/u).find((word) => word !== '') ?? '');
    }
  }
  return { find: (key) => byKey.get(key) ?? modelFamilies().get(key), ownStarts };
}

/** Every known family by `familyKey` of its name and other names. */
function modelFamilies(): ReadonlyMap<string, ModelFamily> {
  if (families !== undefined) return families;
  const made = new Map<string, ModelFamily>();
  for (const line of FAMILIES.trim().split('\n')) {
    const [head, maker, ...others] = line.split('|');
    const ambiguous = head.startsWith('~');
    const assistant = head.startsWith('!');
    const name = ambiguous || assistant ? head.slice(1) : head;
    for (const form of [name, ...others]) {
      if (made.has(familyKey(form))) continue;
      // Another name that is written like a word or a short acronym may mean anything: "Dolly", "ESM", "AFM".
      const plain = /^\p{Lu}\p{Ll}+$/u.test(form) || /^\p{Lu}{2,4}$/u.test(form);
      made.set(familyKey(form), { name: form, maker, ambiguous: form === name ? ambiguous : plain, assistant });
    }
  }
  families = made;
  return made;
}
