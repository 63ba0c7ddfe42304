using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Content.BaseFacts;
using PersecutionProfile.Content.Searching;

namespace PersecutionProfile.Web.Words;

internal static class Portuguese
{
    private const string Comma = ", ";

    private static readonly DateWords Dates = new("pt")
    {
        Day = "d 'de' MMMM 'de' yyyy",
        DayWithWeekday = "dddd, d 'de' MMMM 'de' yyyy",
        // Manual de Redação da Presidência da República.
        FirstOfMonth = "1º",
        WeekStart = DayOfWeek.Sunday, // Brazil and Portugal
        Month = "MMMM 'de' yyyy",
        Year = "yyyy",
        About = date => $"por volta de {date}",
        Unknown = "data desconhecida",
        Answered = date => $"Oração respondida: {date}.",
        Published = date => $"Publicado aqui: {date}.",
        LastChanged = date => $"Última alteração: {date}.",
        LastChecked = date => $"Última comparação com as suas fontes: {date}.",
        Reported = date => $"Data do relato: {date}.",
        ReportedAtUnknown = "Data do relato: desconhecida.",
        Read = date => $"Lido: {date}.",
        Separators = (".", ","),
    };

    public static SiteWords Words { get; } = new()
    {
        Language = Language.Find("pt")!,
        NameOf = country => CountryNames.Of(country, "pt", Plain),
        Comma = Comma,
        Semicolon = "; ",
        Dates = Dates,
        Layout = new()
        {
            Shortcuts = "Atalhos",
            Leave = "Sair deste site",
            LeaveByKeys = "ou pressione Shift três vezes",
            Skip = "Ir para o conteúdo",
            Menu = "Principal",
            Help = "Ajudar",
            Search = "Buscar",
            SearchLabel = "Palavras para buscar",
            Breadcrumb = "Trilha de navegação",
            Home = "Início",
            About = "Sobre este site",
            Feed = "Feed de notícias",
            PrayerFeed = "Motivos de oração",
            NoTraces = "Sem cookies, sem contagem de visitantes.",
            Nothing = "Ainda não há nada publicado.",
            Share = "Compartilhar",
            ByEmail = "Por e-mail",
            WithWhatsApp = "Pelo WhatsApp",
            OrCopy = "ou copie",
            AsText = "Como texto, sem link",
            TellsOfDanger = "Esta página fala de alguém que está em perigo agora. O que é enviado não pode ser recolhido.",
        },
        Pages = new()
        {
            NotFound = "Página não encontrada",
            NotFoundDescription = "Não há nenhuma página neste endereço.",
            NotFoundLead =
                "Não há nenhuma página neste endereço. O endereço pode ter sido digitado errado, a página pode ter mudado de lugar ou "
                + "já não estar publicada.",
            BeginAtHome = "Começar pela página inicial",
            ReadNews = "Ler as notícias",
            PrayForToday = "Orar pelo país de hoje",
            Error = "Não é possível mostrar esta página",
            ErrorDescription = "Algo deu errado do nosso lado.",
            ErrorLead =
                "Algo deu errado do nosso lado, e não do seu. Por favor, tente de novo daqui a pouco, ou [comece pela página inicial].",
            Publisher = "Quem o publica",
            Licence = "Usar estes textos",
            Hosting = "Quem administra esta cópia",
            NoCorrections = "Nenhuma até agora.",
        },
        Countries = new()
        {
            Title = "Países",
            Description =
                "Todos os perfis de países, por nome, por região e pela posição na Lista Mundial da Perseguição.",
            Orders = "Formas de ordenar",
            ByName = "Por nome",
            ByRank = "Por posição",
            ByRegion = "Por região",
            Rankings = "Lista Mundial da Perseguição: posições e pontuações das suas edições mais recentes",
            Regions = "Regiões como no World Factbook.",
            Pray = "Orar",
            All = "Todos os países",
            Region = region => region switch
            {
                WorldRegion.Oceania => "Austrália e Oceania",
                _ => CountryNames.Of(region, "pt") ?? "Outros lugares",
            },
            MapName = "Mapa do mundo. A lista abaixo traz os nomes dos países que o mapa sombreia e leva às mesmas páginas.",
            MapList = "Os países por posição",
            Profiles = "Perfis de países",
            Locator = country => $"Mapa: {country} e países vizinhos",
            Shaded = edition =>
                $"Sombreado segundo a posição na Lista Mundial da Perseguição {edition} de uma única organização, "
                + "a Portas Abertas (Open Doors).",
            Unshaded = "Não estar sombreado não significa ser livre: significa que o país não está nessa lista.",
            WithoutLink = "Os nomes sem link ainda não têm um perfil aqui.",
            Window = "A faixa cinza é a Janela 10/40.",
            NoRank = "Sem posição nessa edição",
            RankFrom = first => $"Posição {first} e seguintes",
            RankFromTo = (first, last) => $"Posições {first} a {last}",
            NameAndRank = (country, rank) => $"{country}: posição {rank}",
        },
        Profile = new()
        {
            Contents = "Nesta página",
            Stories = "Histórias",
            Basics = "O país",
            Corrections = "Correções",
            AllCorrections = "Todas as correções deste site",
            Prayer = "Oração",
            AboutFigures =
                "Onde as fontes não concordam, elas aparecem lado a lado. Abra uma linha para ver tudo o que foi dito, com datas, tipos e "
                + "notas; o nome de um número leva ao que ele significa, a linhas para citá-lo e a outros países.",
            AllPrayers = country => $"Todas as orações {country.For}",
            StoriesFrom = country => $"Histórias {country.Of}",
            AllStoriesFrom = country => $"Todas as histórias {country.Of}",
            AllStatements = count => $"Todos os dados, por data ({count}).",
            Basic = kind => kind switch
            {
                BasicKind.OfficialName => "Nome oficial",
                BasicKind.Capital => "Capital",
                BasicKind.Languages => "Idiomas",
                BasicKind.Government => "Governo",
                BasicKind.Leader => "Líder",
                BasicKind.Religions => "Religiões",
                _ => "Países vizinhos",
            },
            MainThreat = "Principal ameaça aos cristãos",
            Window = "Janela 10/40",
            InsideWindow = "contado como dentro",
            OutsideWindow = "contado como fora",
        },
        Figures = new()
        {
            Dates = Dates,
            MoreThan = number => $"mais de {number}",
            AtLeast = number => $"pelo menos {number}",
            LessThan = number => $"menos de {number}",
            AtMost = number => $"no máximo {number}",
            About = number => $"cerca de {number}",
            Range = (low, high) => $"{low}–{high}",
            Percent = number => $"{number}%",
            NotGiven = "não informado",
            Unknown = "desconhecido",
            InPlaceOfNumbers = new Dictionary<string, string>
            {
                ["a few hundred"] = "algumas centenas",
                ["hundreds"] = "centenas",
                ["a few thousand"] = "alguns milhares",
                ["thousands"] = "milhares",
                ["tens of thousands"] = "dezenas de milhares",
                ["hundreds of thousands"] = "centenas de milhares",
                ["millions"] = "milhões",
                ["tens of millions"] = "dezenas de milhões",
                ["all"] = "todas",
                ["all but one"] = "todas menos uma",
                ["half or more"] = "metade ou mais",
                ["one in six"] = "uma em cada seis",
                ["nearly 50"] = "quase 50",
                ["nearly 100"] = "quase 100",
                ["close to 100,000"] = "perto de 100.000",
                ["nearly 400,000"] = "quase 400.000",
                ["16 who left before 2000, and 559 who left since"] =
                    "16 que saíram antes de 2000 e 559 que saíram desde então",
                ["29 where Christian identity was a factor, 34 where Muslim identity was"] =
                    "29 em casos em que a identidade cristã foi um fator, 34 em casos em que a identidade muçulmana o foi",
                ["at least 16,769 Christians, 6,235 Muslims, 154 followers of African traditional religion, 7,722 unknown"] =
                    "pelo menos 16.769 cristãos, 6.235 muçulmanos, 154 seguidores da religião tradicional africana, 7.722 de fé "
                    + "desconhecida",
                ["about 450,000 in Benue, about 65,000 in Plateau"] = "cerca de 450.000 em Benue, cerca de 65.000 em Plateau",
                ["about 2,400 (the state), over 3,000 (state television), over 12,000 (activists)"] =
                    "cerca de 2.400 (o Estado), mais de 3.000 (a televisão estatal), mais de 12.000 (ativistas)",
            }.ToImmutableDictionary(),
            Kind = kind => kind switch
            {
                FigureKind.Estimate => "estimativa",
                FigureKind.Count => "contagem",
                FigureKind.Report => "dado informado",
                _ => "calculado",
            },
            Comma = Comma,
            Title = "Números",
            TitleOf = label => $"{label}: os números",
            Description = label =>
                $"{label}: o número em todos os perfis de países, e como mudou; cada valor com a sua data, o seu tipo e a sua fonte.",
            CountedIn = unit => $"Contagem em: {unit}.",
            UnitPercent = "por cento",
            DefinitionBy = publisher => $"Segundo a definição de {publisher}.",
            OwnDefinition = "A definição é deste site; onde uma fonte conta de outro modo, a nota dela diz isso.",
            NoneYet = "Nenhum perfil publicado dá este número ainda.",
            ByCountry =
                "Por país: o dado com data mais recente de uma fonte que contou ou viu por si mesma, onde ele existe",
            Country = "País",
            Value = "Valor",
            AsOf = "Data",
            WhoSaysSo = "Quem o diz",
            ToCite = "Para citar",
            HowToCite =
                "Indique quem publica, a data e esta página, e mantenha “por volta de”, “cerca de”, “mais de” e “estimativa” onde "
                + "aparecem. Abaixo de cada tabela há uma linha pronta para cada dado. Todos os números de todos os países como dados: "
                + "[CSV], [JSON].",
            OneStatement = "Um único dado.",
            Statements = count => $"Dados: {count}.",
            InProfile = country => $"No perfil {country.Of}",
            ChartName = (label, country) =>
                $"{label}, {country}, por data e por quem publica; a tabela abaixo tem os mesmos valores",
            TableName = (label, country) => $"{label}, {country}, do mais recente ao mais antigo",
            Retold = "repete outra fonte",
            LinesToCopy = country => $"Linhas para copiar, para citar os números {country.Of}",
            WhyDiffer = reasons => $"Razões possíveis da diferença: {reasons}.",
            WhyNotSaid = "A fonte não diz por que os números divergem.",
            DatesDiffer = "as datas são diferentes",
            DatesDifferOrUnknown = "as datas são diferentes ou não são conhecidas",
            PublishersDiffer = "é possível que quem publica não conte sempre do mesmo modo",
            SomeRetell = "algumas fontes só repetem outra",
            EmptyCircle = "um círculo vazio repete outra fonte",
            Bar = "uma barra abrange um intervalo",
            Arrow = "uma seta significa “ou mais” ou “ou menos”",
            OnlyInTable = "o que é dado em palavras está só na tabela",
            Legend = words => $"{words}.",
            NoDate = "sem data",
            Million = number => number < 2 ? $"{Dates.Number(number)} milhão" : $"{Dates.Number(number)} milhões",
            Citation = (country, label, number, known, publisher, address) =>
                $"{country}, {label}: {number} ({known}), {publisher}, via {address}",
        },
        Rankings = new()
        {
            Dates = Dates,
            Title = "Lista Mundial da Perseguição",
            Description =
                "A lista anual da Portas Abertas (Open Doors) dos países onde os cristãos são mais perseguidos, por posição e por nome.",
            Measures =
                "A Portas Abertas (Open Doors) é uma única organização; outras contam de outro modo. A sua lista mede quanta pressão e "
                + "quanta violência os cristãos enfrentam por causa da sua fé, na vida privada, na família, na sociedade, na vida pública "
                + "e na igreja. A posição 1 corresponde à pior situação; uma pontuação vai de 0 a 100, e mais alta é pior. As pontuações "
                + "de edições muito distantes entre si não podem ser comparadas com exatidão, porque o método mudou.",
            Ends =
                "A lista termina em algum ponto: o fato de um país não estar nela, ou não ter cor em um mapa feito a partir dela, não "
                + "significa que os cristãos sejam livres ali.",
            About =
                "A lista anual da Portas Abertas (Open Doors). A posição 1 corresponde à pior situação; uma pontuação vai de 0 a 100, e "
                + "mais alta é pior.",
            Edition = "Edição",
            Rank = "Posição",
            Score = "Pontuação",
            NotGiven = "não informado",
            NotFirstHand = "(não é de primeira mão)",
            Older = editions =>
                $"O que se sabe aqui de edições anteriores ({editions}) está nas páginas dos países que têm um perfil.",
            RankIs = rank => $"Posição {rank}",
            EditionOf = edition => $"Edição {edition}",
            RankInEdition = (rank, edition) => $"Posição {rank}, Lista Mundial da Perseguição {edition}",
            Editions = count => $"Edições: {count}",
            LatestAndEditions = (rank, edition, editions) => $"{rank}. {edition}. {editions}",
            ChartName = country => $"Posição e pontuação {country.Of} por edição, como na tabela",
            Then = (rank, edition) => $"posição [{rank}] na edição {edition}, a do ano do relato;",
            Latest = (rank, edition) => $"posição [{rank}] na edição {edition}, a mais recente que conhecemos.",
            ThenWhichIsLatest = (rank, edition) =>
                $"posição [{rank}] na edição {edition}, a do ano do relato e a mais recente que conhecemos.",
            InPack = (rank, edition) =>
                $"Lista Mundial da Perseguição da Portas Abertas (Open Doors): posição [{rank}] na edição {edition}, a mais recente que "
                + "conhecemos. A posição 1 corresponde à pior situação.",
        },
        Sources = new()
        {
            Title = "Fontes",
            Description =
                "Todas as publicações que este site cita: quem as publicou, quando, onde se encontram e de quem são as palavras que "
                + "repetem.",
            Letters = "Quem publica, por letra",
            AboutFigures = "O que cada número significa, qual é em cada país e quem o diz. Todos como dados: [CSV], [JSON].",
            FirstHand = "De primeira mão.",
            NotFirstHand = "Não é de primeira mão.",
            Retells = publisher => $"Repete o que diz {publisher}.",
            Archived = "Cópia arquivada:",
            AddressUnknown = "Endereço não conhecido.",
            All = count => $"Todas ({count}), na ordem em que são citadas pela primeira vez",
            One = "Fonte:",
            Several = "Fontes:",
        },
        Entries = new()
        {
            Dates = Dates,
            Pray = "Orar",
            PrayFor = countries => $"Orar por: {countries}",
            Corrected = date => $"Correção de {date}.",
            Withdrawn = date => $"Retirado em {date}.",
            CorrectionOf = country => $"{country.Plain}: correção",
            WithdrawnFigure = (label, number, date, publisher) => $"{label}, {number} ({date}, {publisher}): ",
            NamesChanged = names =>
                $"Os nomes marcados como alterados não são os verdadeiros, para proteger as pessoas: {names}.",
            Comma = Comma,
            WrittenFromReports = until => $"Escrito a partir de relatos publicados, lidos até {until}.",
            Drafted = by => $"Rascunho redigido por {by}.",
            DraftedFromReports = (by, until) =>
                $"Rascunho redigido por {by} a partir de relatos publicados, lidos até {until}.",
            Machine = "uma máquina",
            Person = "uma pessoa",
            Reviewed = by => $"Revisado por {by}.",
            ReviewedOn = (by, date) => $"Revisado por {by} em {date}.",
            ReviewedIn = (by, date) => $"Revisado por {by} em {date}.",
            NoReviewOfCountry = "Ninguém que conheça o país o revisou.",
            NoReviewOfSubject = "Ninguém que conheça o assunto o revisou.",
        },
        Stories = new()
        {
            ThisMonth = "Este mês.",
            LastMonth = "No mês passado.",
            MonthsAgo = months => $"Há {months} meses.",
            ThisYear = "Este ano.",
            LastYear = "No ano passado.",
            YearsAgo = years => $"Há cerca de {years} anos.",
            Countries = countries => $"{countries}.",
            Comma = Comma,
            PrayWithStory = "Orar com esta história",
            Topics = "Temas",
            More = "Mais histórias",
        },
        News = new()
        {
            Dates = Dates,
            Title = "Notícias",
            Description = "Histórias de cristãos sob pressão, cada uma com a sua fonte e a data do relato.",
            ByTopic = "Por tema",
            Nothing = "Ainda não há histórias publicadas.",
            NoCountry = "Sem um país em particular",
            OnTopic = topic => $"Histórias sobre o tema “{topic}”, as mais recentes primeiro.",
            OfCountry = country => $"Histórias {country.Of}",
            OfCountryDescription = country => $"O que foi relatado sobre os cristãos {country.In}, do mais recente ao mais antigo.",
            NewestFirst = "As mais recentes primeiro",
            ListPages = "Páginas",
            Newer = "Histórias mais recentes",
            Older = "Histórias anteriores",
            PageOf = (number, count) => $"Página {number} de {count}",
            TitleOfPage = (title, number) => $"{title}, página {number}",
            ReportsOf = date => $"Data dos relatos desta página: {date}.",
            ReportsFromTo = (first, last) => $"Os relatos desta página vão de {first} a {last}.",
        },
        Pray = new()
        {
            Title = "Orar",
            Description = "O país de hoje com os seus motivos de oração e uma oração, e pedidos por mais de um país.",
            PrayFor = country => $"Orar {country.For}",
            DescriptionOf = country =>
                $"Motivos de oração e orações pelos cristãos {country.In}, e gratidão pelas orações respondidas.",
            Together = "Todos os que oram aqui neste dia oram pelo mesmo país.",
            NoneOpen = "Neste dia não há nenhum motivo de oração em aberto.",
            NoneYet = country => $"Ainda não foram publicados motivos para orar {country.For}.",
            Today = "Hoje",
            Yesterday = day => $"Ontem, {day}",
            Tomorrow = day => $"Amanhã, {day}",
            DayAndCountry = (day, country) => $"{day}: {country}",
            Days = "Dias",
            Calendar = "Calendário",
            OnDay = day => $"Orar em {day}",
            OnDayDescription = country =>
                $"O país deste dia é {country.WithArticle}: os seus motivos de oração e uma oração.",
            Points = "Motivos de oração",
            Words = "Palavras para orar",
            APrayer = "Uma oração",
            Thanksgiving = "Ação de graças",
            Overdue = "Pedidos há algum tempo, sem revisão desde então",
            General = "Por mais de um país",
            ByCountry = "Por país",
            WhatIsKnown = country => $"O que se sabe {country.Of}",
            Subscribe =
                "O país de cada dia pode aparecer no seu próprio calendário: assine ali o endereço do [arquivo de calendário],",
            SubscribeEnd = ". Ele não pede nome nem conta.",
        },
        Together = new()
        {
            Title = "A semana em oração",
            Description =
                "Sete países, um para cada dia de domingo a sábado, com motivos de oração e orações: para ler, imprimir e enviar.",
            Lead = "Um país para cada dia da semana, com motivos de oração e uma oração.",
            WeekFrom = day => $"A semana de {day}",
            SundayToSaturday = "A carta vai de domingo a sábado, em todas as línguas.",
            Weeks = "Semanas",
            ThisWeek = "Nesta semana",
            Subscribe =
                "Uma nova carta sai a cada domingo: assine-a com um leitor de feeds, [em Atom] ou [em JSON]. [Em texto "
                + "simples], ela cabe em uma mensagem ou em um e-mail.",
            Copy = "O texto, para copiar",
            Thanks = "Agradecimentos recentes",
            Days = "Dias de oração e de memória",
            DayOfPrayer = "Dia de oração",
            DayOfRemembrance = "Dia de memória",
            Answered = "Orações respondidas",
            AnsweredDescription = "Orações pelas quais se pode dar graças, por ano.",
            AnsweredLead = "Por estas orações há motivo para dar graças. Muitas outras ainda esperam.",
        },
        Forms = new()
        {
            NeutralTitle = "Notas",
            Others = "Outros formatos",
            BackToPrayers = "Voltar às orações",
            BackToPage = "Voltar à página",
            Print =
                "Uma página de tamanho A4 ou Carta. Para imprimi-la, use o comando de imprimir do seu navegador; esta linha não é "
                + "impressa.",
            NoHeaders =
                "Na janela de impressão, desative os cabeçalhos e rodapés: eles imprimiriam o endereço desta página e a data.",
            WithAddress = "Com o endereço deste site",
            WithoutAddress = "Sem o nome nem o endereço deste site",
            CutCards = "Cartões para recortar",
            OneSheet = "Tudo em uma folha",
            PrintCards =
                "Oito cartões em uma página de tamanho A4 ou Carta, para recortar nas linhas tracejadas. Para imprimi-los, use o comando "
                + "de imprimir do seu navegador; esta linha não é impressa.",
            Cards = country => $"Cartões: orar {country.For}",
            SlidesFor = country => $"Slides: orar {country.For}",
            OtherSourcesDiffer = "Outras fontes divergem.",
            SheetSource = (site, date) => $"{site}, {date}. Todos os números com as suas fontes, e mais motivos de oração:",
            Begin = "Começar",
            Next = "Próximo",
            After = title => $"depois de: {title}",
            Slide = number => $"slide {number}",
            Place = (number, count) => $"{number} de {count}",
            Amen = "Amém",
            Nothing = "Ainda não há motivos de oração publicados",
            Again = "Voltar ao começo",
            Thanks = title => $"Ação de graças: {title}",
            PackTitle = country => $"{country.Plain}, para guardar",
            PackComplete = site => $"{site}. Esta página é completa em si mesma: salve-a e leia-a sem conexão.",
            OlderStories = count => $"Histórias anteriores que não couberam aqui: {count}.",
            PackSources = "Fontes do perfil e dos seus números",
            PackFigures =
                "Todos os dados com a sua data e a sua fonte; onde as fontes não concordam, elas aparecem lado a lado.",
            From = address => $"Extraído de {address}",
            ToPrayToday = "Para orar hoje",
            ToPray = "Para orar",
            PrayWith = site => $"Orar com {site}",
            Title = "No papel, na tela, sem conexão",
            InOtherForms = country => $"{country.Plain} em outros formatos:",
            Sheet = "Uma folha para imprimir",
            Slides = "Slides",
            ListSheet =
                "[Uma folha para imprimir], uma página de tamanho A4 ou Carta; [a mesma sem o nome nem o endereço deste site]",
            ListCards = "[Oito cartões para recortar]",
            ListSlides = "[Slides] para uma igreja ou um grupo",
            ListText = "[Texto simples] para colar em uma mensagem",
            ListPack = "[Um único arquivo com tudo], para salvar e ler sem conexão",
            ListCalendar = "[Calendário]: qual é o país de cada dia",
            CardForSites = "Um pequeno cartão para o seu próprio site",
            CopyCard =
                "Copie esta linha em uma página do seu site. Ela mostra [este cartão], não instala cookies e não executa nenhum script.",
        },
        Kit = new()
        {
            TitleFor = what => $"Material de oração: {what}",
            DescriptionFor = what =>
                "Para um domingo ou uma noite de oração, um texto para copiar, páginas para imprimir, slides e um roteiro: "
                + $"{what}.",
            Lead = "Para um domingo ou uma noite. Tudo pode ser copiado, impresso, lido em voz alta e passado adiante.",
            ListKit = "[Material para um grupo]: texto para copiar, letras grandes, um encarte para o boletim, um roteiro de dez minutos",
            ListNextKit = "[Material para o próximo dia de oração], para vários países juntos",
            BackToKit = "Voltar ao material",
            Message = "Texto para copiar",
            MessageHow = "No máximo 1.000 caracteres, para uma mensagem ou um boletim. Termina com o endereço da página e a data.",
            AsPlainText = "[O mesmo como texto simples]",
            Forms = "No papel e na tela",
            OnePage = "Uma página A4 ou Letter",
            Large = "Uma página em letras grandes",
            LargePaper = "Uma página A4 ou Letter, em letras de 18 pontos",
            Insert = "Encarte para o boletim, A5",
            InsertPaper = "Uma folha A4, impressa dos dois lados e dobrada",
            LetterInsert = "Encarte para o boletim, meio Letter",
            LetterInsertPaper = "Uma folha Letter, impressa dos dois lados e dobrada",
            PrintInsert =
                "Imprima dos dois lados, virando na borda curta, em tamanho real e sem cabeçalhos nem rodapés; depois dobre "
                + "ao meio. Esta linha não é impressa.",
            SlidesScreen = "Para uma tela ou um projetor",
            Script = "Roteiro para quem dirige",
            ScriptPaper = "Dez minutos, para ler no telefone ou no papel",
            PrintScript = "Dez minutos de oração com um grupo. Leia no telefone ou imprima; esta linha não é impressa.",
            Archive = "Tudo em um arquivo (ZIP)",
            Countries = "Países com material",
            OthersHaveSheet = "Os outros têm uma folha",
            Choose = "Países à sua escolha",
            ChooseHow = address =>
                "De dois a cinco destes países formam juntos um material. Escreva os nomes como estão em seus endereços, em "
                + $"ordem alfabética e com um sinal de mais entre eles: {address}",
            Code = address => $"Código QR de {address}",
            Minutes = (from, to) => $"{from}–{to} min",
            Silence = "Silêncio",
            SilenceSay =
                "Dê as boas-vindas a todos. Peça um minuto de silêncio diante de Deus e pensem nos que pagam um preço por "
                + "aquilo em que creem.",
            Scripture = "A Bíblia",
            ScriptureSay = "Que alguém leia em sua própria Bíblia:",
            Reference = passage => passage switch
            {
                Passage.Hebrews13 => "Hebreus 13:3",
                Passage.Psalm10 => "Salmo 10:12–18",
                Passage.Matthew5 => "Mateus 5:44",
                _ => "Romanos 12:12–15",
            },
            Story = "Uma história",
            Shortened = title => $"Resumida de “{title}”",
            PointsSay = "Leia um motivo, deixe tempo para orar e depois leia o seguinte.",
            PrayerSay = "Orem juntos com estas palavras, ou que uma pessoa ore por todos.",
            Song = "Um cântico",
            SongSay = "Cantem um cântico da sua própria igreja que dê consolo.",
            Closing = "Encerramento",
            ClosingSay = "Agradeça a todos, diga onde se pode ler mais e despeça-os com uma bênção.",
            Children = "Uma folha para crianças",
            ChildrenPaper = "De 5 a 8 e de 9 a 12 anos, uma página A4 ou Letter",
            ChildrenTitle = "Orar por cristãos em dificuldade",
            Meaning = "O que quer dizer “perseguido”?",
            Younger = "De 5 a 8 anos",
            Older = "De 9 a 12 anos",
            MeaningForYounger =
                "Há pessoas que amam Jesus e vivem onde os outros não querem isso. Às vezes riem delas, ou elas precisam "
                + "orar bem baixinho. Às vezes ficam tristes ou com medo. Deus vê cada uma. Podemos pedir a ele que fique "
                + "perto delas.",
            MeaningForOlder =
                "Ser perseguido é ser maltratado por causa daquilo em que se crê. Em alguns lugares os cristãos não podem "
                + "ter uma Bíblia nem se reunir em uma igreja. Alguns perdem o trabalho, a casa ou a liberdade. Isso também "
                + "acontece com pessoas de outras religiões. Oramos por todos os que sofrem, e também por quem os maltrata.",
            ShortPrayers = "Três orações curtas",
            FirstPrayer = "Querido Deus, fica perto de todos os que hoje estão com medo. Amém.",
            SecondPrayer = "Senhor Jesus, dá coragem aos que oram em segredo e um amigo a cada pessoa sozinha. Amém.",
            ThirdPrayer = "Pai, muda o coração dos que fazem mal aos outros e ensina-nos a ser bondosos. Amém.",
            Draw = "Algo para desenhar",
            DrawHow = "Pinte a vela e o mundo. Em volta, desenhe pessoas que se ajudam. Você não precisa saber os nomes.",
            ForAdults = "Para pais e líderes",
            LeaveOut =
                "Deixem de fora como pessoas são feridas ou mortas, imagens de violência e os nomes e histórias de crianças "
                + "vivas. Não falem mal de nenhum povo nem religião. Digam que muita gente ajuda. Se uma criança tiver medo, "
                + "parem e agradeçam por algo bom. Ninguém precisa orar em voz alta.",
        },
        Copies = new()
        {
            MadeOn = date => $"Cópia de {date}. Pode estar desatualizada: o que foi corrigido ou retirado depois continua nela.",
            Download = size => $"Até {size}. O arquivo fica no aparelho até que alguém o apague.",
        },
        Calendar = new()
        {
            Title = "Calendário de oração",
            TitleOf = month => $"Calendário de oração, {month}",
            Description = "Qual é o país de cada dia deste mês, o mesmo para todos os que oram aqui.",
            DescriptionOf = month => $"Qual é o país de cada dia de {month}, o mesmo para todos os que oram aqui.",
            Lead = "Um país por dia, o mesmo para todos os que oram aqui.",
            Months = "Meses",
            HowDaysAreShared =
                "Como os dias são repartidos: o país de cada um é determinado por uma regra fixa, a partir da data e dos códigos dos "
                + "países, igual em toda parte, e um país que já teve o seu dia descansa um número de dias que é quase a metade do número "
                + "de países. Um país que é acrescentado ocupa alguns dias e muda de lugar poucos outros.",
            File = "Um país por dia pelo qual orar, o mesmo para todos os que oram aqui.",
        },
        Book = new()
        {
            Link =
                "[Um livro] para leitores eletrônicos e celulares (EPUB), sem fotos: todos os perfis, relatos e orações, e o "
                + "calendário de um ano.",
            Subtitle = "Perfis, relatos e orações, país por país, e o calendário de um ano",
            TitlePage = "Página de título",
            Contents = "Sumário",
            NotTranslated =
                "Os perfis e as orações que ainda não foram traduzidos aparecem aqui no original; os relatos não traduzidos ficaram de "
                + "fora.",
            Accessibility =
                "Todo este livro é texto: títulos, um sumário, tabelas com cabeçalhos e links para as notas e de volta. Não tem "
                + "imagens, som nem scripts.",
        },
        Help = new()
        {
            Dates = Dates,
            Title = "Como ajudar",
            Description =
                "Quatro maneiras de ajudar os cristãos perseguidos: dois minutos, uma hora, uma doação ou a sua igreja.",
            Lead = "Use o que você tem hoje. Cada maneira diz quanto tempo leva e com o que é preciso ter cuidado.",
            Watched = "Se você vive onde alguém pode vigiar você, apenas ore.",
            WatchedMore =
                "Você não precisa escrever, doar nem compartilhar nada, e ninguém deve pressionar você. Orar e aprender em silêncio é "
                + "suficiente.",
            Safety = "Como ler com segurança",
            Doors = "Quatro portas",
            Others = "Mais maneiras",
            Takes = "Tempo",
            Where = "Onde",
            WatchFor = "Tenha cuidado",
            For = "Para",
            Day = "Próximas datas",
            More = "Como funciona e quem o diz",
            Source = "fonte",
            ReadIn = "Lido em",
            Everything = "Tudo o que você pode fazer",
            Letter = "Escrever ao seu representante",
            LetterSummary =
                "Uma carta de dez linhas sobre o país que você escolher, para copiar ou para abrir no seu programa de e-mail. Pode ser "
                + "enviada em qualquer país que tenha um parlamento.",
            LetterTakes = "Vinte minutos",
            LetterWhere = "Onde for seguro escrever a um membro do Parlamento",
            LetterWatchFor =
                "Ponha a carta nas suas próprias palavras. Não escreva nada contra um povo nem contra uma religião, e não cite ninguém que "
                + "esteja em perigo.",
            ChooseCountry = "Escolha um país",
            NoGifts = "Nós não recebemos dinheiro nem o repassamos. Uma doação vai para a organização, segundo as regras dela.",
            Forms = "No papel e na tela",
            FormsSummary =
                "Cada país tem uma folha para a porta da igreja, slides para um culto, oito cartões para recortar e um arquivo que não "
                + "precisa de conexão.",
            FormsTakes = "Dez minutos de preparação",
            FormsWhere = "Em toda parte; de graça e sem pedir permissão",
            FormsWatchFor =
                "Há uma folha sem o nome nem o endereço deste site para os lugares onde isso é mais seguro.",
            LetterLine = "Uma carta de dez linhas para copiar. Vinte minutos.",
            FormsLine = "Há uma folha, slides e cartões já prontos.",
            PrayLine = "Dois minutos; você não precisa de nada para isso.",
            Door = door => door switch
            {
                HelpDoor.Minutes => "Dois minutos",
                HelpDoor.Hour => "Uma hora",
                HelpDoor.Gift => "Uma doação",
                _ => "Sua igreja",
            },
            DoorSummary = door => door switch
            {
                HelpDoor.Minutes => "Ore agora.",
                HelpDoor.Hour => "Escreva uma carta.",
                HelpDoor.Gift => "Doe a quem faz o trabalho.",
                _ => "Orem juntos em um domingo.",
            },
            FromPage = date => $"de uma página de {date}",
            FromPageWithoutDate = "de uma página sem data",
            PrayNow = country => $"Hoje: orar {country.For}",
            SheetFor = country => $"Uma folha para orar {country.For}",
            SlidesFor = country => $"Slides para orar {country.For}",
            BringToChurch = country => $"Levar à sua igreja a oração {country.For}",
        },
        Letter = new()
        {
            Dates = Dates,
            Title = country => $"Escrever ao seu representante sobre {country.WithArticle}",
            Description = country => $"Uma carta de dez linhas sobre {country.WithArticle}, para copiar ou para enviar por e-mail.",
            Lead = "Dez linhas para copiar, em cerca de vinte minutos. O que está entre colchetes é para você preencher.",
            Watched =
                "Se você vive onde alguém pode vigiar você, ou tem família no país, não escreva. Em vez disso, ore: é suficiente.",
            Before = "Antes de escrever",
            Representative =
                "O site do próprio parlamento do seu país diz quem representa você e como escrever. Escreva no idioma desse parlamento; "
                + "você pode traduzir as linhas.",
            OwnWords =
                "Ponha as linhas nas suas próprias palavras e acrescente por que isso é importante para você. Não cite ninguém que esteja "
                + "em perigo e não envie nenhuma foto.",
            Answer = "Se não chegar resposta em algumas semanas, pergunte mais uma vez. Agradeça cada resposta.",
            Heading = "A carta",
            SubjectLabel = "Assunto",
            Mail = "Abrir no seu programa de e-mail",
            Copy = "Ou toque na carta: ela é selecionada por inteiro, pronta para ser copiada.",
            Subject = country => $"Liberdade de crer {country.In}",
            Greeting = "Prezado(a) [nome do seu representante],",
            WhoWrites = "Moro em [sua cidade], e Vossa Excelência me representa no Parlamento.",
            WhatAbout = country => $"Escrevo a respeito dos cristãos e das pessoas de outras religiões {country.In}.",
            ProfileSays = summary => $"Um perfil que reúne relatos publicados diz: “{summary}”",
            Ranked = (rank, edition) =>
                $"A Portas Abertas (Open Doors) coloca este país na posição {rank} da sua Lista Mundial da Perseguição {edition}.",
            SourcesAt = address => $"As fontes estão listadas em {address}",
            Questions = "Posso pedir a Vossa Excelência que faça três perguntas ao nosso governo?",
            First = country =>
                $"1. O que o nosso governo faz para que todas as pessoas {country.In} possam crer, prestar culto e mudar de fé sem medo?",
            Second =
                "2. Ele falará em favor das pessoas que ali estão detidas, foram expulsas ou sofrem ameaças por causa daquilo "
                + "em que creem?",
            Third = "3. As pessoas que tiveram de fugir de lá serão ouvidas aqui de forma justa?",
            End =
                "Não peço isso contra nenhum povo nem contra nenhuma religião. Peço que me informe o que vier a saber. Agradeço o seu "
                + "trabalho. [seu nome e seu endereço]",
        },
        Home = new()
        {
            Title = "Orar pelos cristãos perseguidos",
            Map = "Onde os cristãos estão sob pressão",
            AllCountries = "Todos os países, por nome, por posição e por região",
            Voice = "Nas suas próprias palavras",
            Stories = "Histórias mais recentes",
            AllStories = "Todas as histórias",
            Help = "O que você pode fazer",
        },
        Search = new()
        {
            Title = "Buscar",
            Results = "Resultados da busca",
            Description =
                "Encontre países, histórias, motivos de oração e maneiras de ajudar, ou percorra tudo o que há aqui.",
            Busy = "Muitas pessoas estão buscando neste momento. Por favor, espere um segundo e busque de novo.",
            Country = "País",
            Button = "Buscar",
            Cut = (characters, words) =>
                $"O texto era longo. A busca usou só os seus primeiros {characters} caracteres e as suas primeiras {words} palavras.",
            KindsOfResults = "Tipos de resultados",
            Everything = "Tudo",
            Found = count => count < 2 ? $"{count} resultado" : $"{count} resultados",
            Best = count => $"Aqui estão os {count} melhores. Mais uma palavra, um tipo ou um país reduziria a lista.",
            NothingFound = "Nada foi encontrado",
            FewerWords =
                "Nenhuma página daqui tem todas essas palavras. Com menos palavras, ou só com o começo de uma, talvez se encontre mais.",
            DidYouMean = "Você quis dizer:",
            CountryProfile = "(perfil do país)",
            SameEverywhere = "O mesmo, de todos os tipos e países",
            LookThrough = "Ou percorra [o índice de tudo].",
            Kind = kind => kind switch
            {
                SearchKind.Country => "Países",
                SearchKind.Story => "Histórias",
                SearchKind.Prayer => "Oração",
                SearchKind.Help => "Maneiras de ajudar",
                _ => "Sobre este site",
            },
            KindCountry = "Perfil do país",
            KindStory = "História",
            KindPrayer = "Oração",
            KindPoint = "Motivo de oração",
            KindHelp = "Maneira de ajudar",
            KindPage = "Sobre este site",
            PrayerAndHelp = "Oração e ajuda",
            TodaysCountry = "O país de hoje",
            AndGeneralPrayers = count => count < 2
                ? $" e {count} oração por mais de um país"
                : $" e {count} orações por mais de um país",
            CountedStories = count => count < 2 ? $"{count} história" : $"{count} histórias",
            CountedPrayers = count => count < 2 ? $"{count} oração" : $"{count} orações",
        },
        Stick = new()
        {
            NeedsScripts =
                "Este navegador não executa scripts aqui, e sem eles não é possível pesquisar nesta cópia. "
                + "Veja as listas desta página: nelas estão todos os países, as histórias e as formas de "
                + "ajudar.",
            Found = count => $"Resultados: {count}",
            Best = count => $"Aqui estão os {count} melhores. Mais uma palavra reduziria a lista.",
            Open = file => $"Abra {file} em qualquer navegador: o site inteiro está nele, sem rede.",
            OnPhones = (book, pack) =>
                "Em um celular, onde os navegadores muitas vezes não abrem pastas de páginas, use um livro, "
                + $"{book}, ou o arquivo de um país, {pack}.",
            Check = sums =>
                $"Se há um arquivo {sums}, esta cópia está assinada. Se algo foi mudado desde então, o programa "
                + "diz, com o comando “verify” e uma chave pública que você tem de alguém em quem confia; ou, em "
                + $"um computador, “sha256sum --check {sums}”, mas isso não vê o que foi acrescentado.",
            Unpack = "Descompacte primeiro o arquivo. As páginas abrem em qualquer navegador, sem rede.",
        },
        Languages = new()
        {
            Title = "Idiomas",
            Description = "Este site em outros idiomas, e quanto dele está traduzido.",
            Lead =
                "Os números, as datas e as fontes são os mesmos em todos os idiomas. O que ainda não está traduzido aparece no original, "
                + "com essa indicação.",
            English = "inglês",
            NotTranslated = language => $"Este texto ainda não está traduzido. Ele aparece aqui no original: {language}.",
            ByMachine = "Tradução automática.",
            ByPerson = "Tradução feita por uma pessoa.",
            NotReviewed = "Ainda não foi revisada por uma pessoa que fale o idioma.",
            Reviewed = by => $"Revisada por {by}.",
            ReviewedOn = (by, date) => $"Revisada por {by}, {date}.",
            SectionOlder = "O original mudou desde que esta tradução foi feita.",
            SearchOriginal = language => $"Talvez se encontre mais no original: {language}.",
        },
    };

    // A title of the translation's own brings no forms along; without an article these are right for most.
    private static CountryName Plain(string title) => new(title, title, $"por {title}", $"em {title}", $"de {title}");
}
