using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Content.BaseFacts;
using PersecutionProfile.Content.Searching;

namespace PersecutionProfile.Web.Words;

internal static class Spanish
{
    private const string Comma = ", ";

    private static readonly DateWords Dates = new("es")
    {
        Day = "d 'de' MMMM 'de' yyyy",
        DayWithWeekday = "dddd, d 'de' MMMM 'de' yyyy",
        WeekStart = DayOfWeek.Sunday, // Mexico, Colombia, Peru, Venezuela and most of Latin America; Monday in Spain and Argentina
        Month = "MMMM 'de' yyyy",
        Year = "yyyy",
        About = date => $"hacia {WithArticle(date)}",
        Unknown = "fecha desconocida",
        Answered = date => $"Oración contestada: {date}.",
        Published = date => $"Publicado aquí: {date}.",
        LastChanged = date => $"Último cambio: {date}.",
        LastChecked = date => $"Última comparación con sus fuentes: {date}.",
        Reported = date => $"Fecha del informe: {date}.",
        ReportedAtUnknown = "Fecha del informe: desconocida.",
        Read = date => $"Leído: {date}.",
        Separators = ("\u202f", ","),
    };

    public static SiteWords Words { get; } = new()
    {
        Language = Language.Find("es")!,
        NameOf = country => CountryNames.Of(country, "es", Plain),
        Comma = Comma,
        Semicolon = "; ",
        Dates = Dates,
        Layout = new()
        {
            Shortcuts = "Atajos",
            Leave = "Salir de este sitio",
            LeaveByKeys = "o presione Shift tres veces",
            Skip = "Ir al contenido",
            Menu = "Principal",
            Help = "Ayudar",
            Search = "Buscar",
            SearchLabel = "Palabras para buscar",
            Breadcrumb = "Ruta de navegación",
            Home = "Inicio",
            About = "Acerca de este sitio",
            Feed = "Canal de noticias (feed)",
            PrayerFeed = "Motivos de oración",
            NoTraces = "Sin cookies ni recuento de visitas.",
            Nothing = "Todavía no hay nada publicado.",
            Share = "Compartir",
            ByEmail = "Por correo electrónico",
            WithWhatsApp = "Por WhatsApp",
            OrCopy = "o copie",
            AsText = "Como texto, sin enlace",
            TellsOfDanger = "Esto habla de alguien que está en peligro ahora. Lo que se envía ya no se puede retirar.",
        },
        Pages = new()
        {
            NotFound = "Página no encontrada",
            NotFoundDescription = "No hay ninguna página en esta dirección.",
            NotFoundLead =
                "No hay ninguna página en esta dirección. Es posible que la dirección esté mal escrita, que la página esté ahora en otro "
                + "lugar o que ya no esté publicada.",
            BeginAtHome = "Empezar por la página de inicio",
            ReadNews = "Leer las noticias",
            PrayForToday = "Orar por el país de hoy",
            Error = "Esta página no se puede mostrar",
            ErrorDescription = "Algo falló de nuestro lado.",
            ErrorLead =
                "Algo falló de nuestro lado, y no del suyo. Inténtelo de nuevo dentro de un rato, por favor, o "
                + "[empiece por la página de inicio].",
            Publisher = "Quién lo publica",
            Licence = "Usar estas palabras",
            Hosting = "Quién administra esta copia",
            NoCorrections = "Ninguna hasta ahora.",
        },
        Countries = new()
        {
            Title = "Países",
            Description =
                "Todos los perfiles de países, por nombre, por región y por su puesto en la Lista Mundial de la Persecución.",
            Orders = "Formas de ordenar",
            ByName = "Por nombre",
            ByRank = "Por puesto",
            ByRegion = "Por región",
            Rankings = "Lista Mundial de la Persecución: puestos y puntajes de sus ediciones más recientes",
            Regions = "Regiones como en el World Factbook.",
            Pray = "Orar",
            All = "Todos los países",
            Region = region => region switch
            {
                WorldRegion.Oceania => "Australia y Oceanía",
                _ => CountryNames.Of(region, "es") ?? "Otros lugares",
            },
            MapName = "Mapa del mundo. La lista de abajo nombra los países que el mapa sombrea y lleva a las mismas páginas.",
            MapList = "Los países por puesto",
            Profiles = "Perfiles de países",
            Locator = country => $"Mapa: {country} y sus países vecinos",
            Shaded = edition =>
                $"Sombreado según el puesto en la Lista Mundial de la Persecución {edition} de una sola organización, "
                + "Puertas Abiertas (Open Doors).",
            Unshaded = "Que un país no tenga sombra no significa que sea libre: significa que no está en esa lista.",
            WithoutLink = "Los nombres sin enlace todavía no tienen un perfil aquí.",
            Window = "La franja gris es la Ventana 10/40.",
            NoRank = "Sin puesto en esa edición",
            RankFrom = first => $"Puesto {first} y siguientes",
            RankFromTo = (first, last) => $"Puestos {first} a {last}",
            NameAndRank = (country, rank) => $"{country}: puesto {rank}",
        },
        Profile = new()
        {
            Contents = "En esta página",
            Stories = "Historias",
            Basics = "El país",
            Corrections = "Correcciones",
            AllCorrections = "Todas las correcciones de este sitio",
            Prayer = "Oración",
            AboutFigures =
                "Donde las fuentes no coinciden, aparecen una al lado de la otra. Abra una línea para ver todo lo que se dijo, con fechas, "
                + "tipos y notas; el nombre de una cifra lleva a lo que significa, a líneas para citarla y a otros países.",
            AllPrayers = country => $"Todas las oraciones por {country.For}",
            StoriesFrom = country => $"Historias {country.Of}",
            AllStoriesFrom = country => $"Todas las historias {country.Of}",
            AllStatements = count => $"Todos los datos, por fecha ({count}).",
            Basic = kind => kind switch
            {
                BasicKind.OfficialName => "Nombre oficial",
                BasicKind.Capital => "Capital",
                BasicKind.Languages => "Idiomas",
                BasicKind.Government => "Gobierno",
                BasicKind.Leader => "Líder",
                BasicKind.Religions => "Religiones",
                _ => "Países vecinos",
            },
            MainThreat = "Principal amenaza para los cristianos",
            Window = "Ventana 10/40",
            InsideWindow = "se cuenta dentro",
            OutsideWindow = "se cuenta fuera",
        },
        Figures = new()
        {
            Dates = Dates,
            MoreThan = number => $"más de {number}",
            AtLeast = number => $"al menos {number}",
            LessThan = number => $"menos de {number}",
            AtMost = number => $"como máximo {number}",
            About = number => $"alrededor de {number}",
            Range = (low, high) => $"{low}–{high}",
            Percent = number => $"{number}\u00a0%",
            NotGiven = "no indicado",
            Unknown = "desconocido",
            InPlaceOfNumbers = new Dictionary<string, string>
            {
                ["a few hundred"] = "unos pocos cientos",
                ["hundreds"] = "cientos",
                ["a few thousand"] = "unos pocos miles",
                ["thousands"] = "miles",
                ["tens of thousands"] = "decenas de miles",
                ["hundreds of thousands"] = "cientos de miles",
                ["millions"] = "millones",
                ["tens of millions"] = "decenas de millones",
                ["all"] = "todas",
                ["all but one"] = "todas menos una",
                ["half or more"] = "la mitad o más",
                ["one in six"] = "una de cada seis",
                ["nearly 50"] = "casi 50",
                ["nearly 100"] = "casi 100",
                ["close to 100,000"] = "cerca de 100\u202f000",
                ["nearly 400,000"] = "casi 400\u202f000",
                ["16 who left before 2000, and 559 who left since"] =
                    "16 que salieron antes del 2000 y 559 que salieron desde entonces",
                ["29 where Christian identity was a factor, 34 where Muslim identity was"] =
                    "29 en casos en que la identidad cristiana fue un factor, 34 en casos en que lo fue la identidad musulmana",
                ["at least 16,769 Christians, 6,235 Muslims, 154 followers of African traditional religion, 7,722 unknown"] =
                    "al menos 16\u202f769 cristianos, 6\u202f235 musulmanes, 154 seguidores de la religión tradicional africana, "
                    + "7\u202f722 de fe desconocida",
                ["about 450,000 in Benue, about 65,000 in Plateau"] =
                    "alrededor de 450\u202f000 en Benue, alrededor de 65\u202f000 en Plateau",
                ["about 2,400 (the state), over 3,000 (state television), over 12,000 (activists)"] =
                    "alrededor de 2\u202f400 (el Estado), más de 3\u202f000 (la televisión estatal), más de 12\u202f000 (activistas)",
            }.ToImmutableDictionary(),
            Kind = kind => kind switch
            {
                FigureKind.Estimate => "estimación",
                FigureKind.Count => "recuento",
                FigureKind.Report => "dato informado",
                _ => "calculado",
            },
            Comma = Comma,
            Title = "Cifras",
            TitleOf = label => $"{label}: las cifras",
            Description = label =>
                $"{label}: la cifra en todos los perfiles de países, y cómo cambió; cada valor con su fecha, su tipo y su fuente.",
            CountedIn = unit => $"Se cuenta en: {unit}.",
            UnitPercent = "por ciento",
            DefinitionBy = publisher => $"Según la definición de {publisher}.",
            OwnDefinition = "La definición es de este sitio; donde una fuente cuenta de otra manera, su nota lo dice.",
            NoneYet = "Ningún perfil publicado da esta cifra todavía.",
            ByCountry =
                "Por país: el dato con fecha más reciente de una fuente que contó o vio por sí misma, donde lo hay",
            Country = "País",
            Value = "Valor",
            AsOf = "Fecha",
            WhoSaysSo = "Quién lo dice",
            ToCite = "Para citar",
            HowToCite =
                "Indique quién lo publica, la fecha y esta página, y conserve “hacia”, “alrededor de”, “más de” y “estimación” donde "
                + "aparecen. Debajo de cada tabla hay una línea lista para cada dato. Todas las cifras de todos los países como datos: "
                + "[CSV], [JSON].",
            OneStatement = "Un solo dato.",
            Statements = count => $"Datos: {count}.",
            InProfile = country => $"En el perfil {country.Of}",
            ChartName = (label, country) =>
                $"{label}, {country}, por fecha y por quien lo publica; la tabla de abajo tiene los mismos valores",
            TableName = (label, country) => $"{label}, {country}, lo más reciente primero",
            Retold = "repite a otra fuente",
            LinesToCopy = country => $"Líneas para copiar, para citar las cifras {country.Of}",
            WhyDiffer = reasons => $"Posibles razones de la diferencia: {reasons}.",
            WhyNotSaid = "La fuente no dice por qué difieren.",
            DatesDiffer = "las fechas son distintas",
            DatesDifferOrUnknown = "las fechas son distintas o no se conocen",
            PublishersDiffer = "es posible que quienes publican no cuenten de la misma manera",
            SomeRetell = "algunas fuentes solo repiten a otra",
            EmptyCircle = "un círculo vacío repite a otra fuente",
            Bar = "una barra abarca un intervalo",
            Arrow = "una flecha significa “o más” u “o menos”",
            OnlyInTable = "lo que se da en palabras está solo en la tabla",
            Legend = words => $"{words}.",
            NoDate = "sin fecha",
            Million = number => number == 1 ? $"{Dates.Number(number)} millón" : $"{Dates.Number(number)} millones",
            Citation = (country, label, number, known, publisher, address) =>
                $"{country}, {label}: {number} ({known}), {publisher}, vía {address}",
        },
        Rankings = new()
        {
            Dates = Dates,
            Title = "Lista Mundial de la Persecución",
            Description =
                "La lista anual de Puertas Abiertas (Open Doors) de los países donde más se persigue a los cristianos, por puesto y por "
                + "nombre.",
            Measures =
                "Puertas Abiertas (Open Doors) es una sola organización; otras cuentan de otra manera. Su lista mide cuánta presión y "
                + "cuánta violencia enfrentan los cristianos a causa de su fe, en la vida privada, en la familia, en la sociedad, en la "
                + "vida pública y en la iglesia. El puesto 1 corresponde a la peor situación; un puntaje va de 0 a 100, y más alto es "
                + "peor. Los puntajes de ediciones muy alejadas entre sí no se pueden comparar con exactitud, porque el método ha "
                + "cambiado.",
            Ends =
                "La lista termina en algún punto: que un país no esté en ella, o no tenga color en un mapa hecho a partir de ella, no "
                + "significa que los cristianos sean libres allí.",
            About =
                "La lista anual de Puertas Abiertas (Open Doors). El puesto 1 corresponde a la peor situación; un puntaje va de 0 a 100, y "
                + "más alto es peor.",
            Edition = "Edición",
            Rank = "Puesto",
            Score = "Puntaje",
            NotGiven = "no indicado",
            NotFirstHand = "(no es de primera mano)",
            Older = editions =>
                $"Lo que aquí se sabe de ediciones anteriores ({editions}) está en las páginas de los países que tienen un perfil.",
            RankIs = rank => $"Puesto {rank}",
            EditionOf = edition => $"Edición {edition}",
            RankInEdition = (rank, edition) => $"Puesto {rank}, Lista Mundial de la Persecución {edition}",
            Editions = count => $"Ediciones: {count}",
            LatestAndEditions = (rank, edition, editions) => $"{rank}. {edition}. {editions}",
            ChartName = country => $"Puesto y puntaje {country.Of} por edición, como en la tabla",
            Then = (rank, edition) => $"puesto [{rank}] en la edición {edition}, la del año del informe;",
            Latest = (rank, edition) => $"puesto [{rank}] en la edición {edition}, la más reciente que conocemos.",
            ThenWhichIsLatest = (rank, edition) =>
                $"puesto [{rank}] en la edición {edition}, la del año del informe y la más reciente que conocemos.",
            InPack = (rank, edition) =>
                $"Lista Mundial de la Persecución de Puertas Abiertas (Open Doors): puesto [{rank}] en la edición {edition}, la más "
                + "reciente que conocemos. El puesto 1 corresponde a la peor situación.",
        },
        Sources = new()
        {
            Title = "Fuentes",
            Description =
                "Todas las publicaciones que cita este sitio: quién las publicó, cuándo, dónde se encuentran y de quién son las "
                + "palabras que repiten.",
            Letters = "Quienes publican, por letra",
            AboutFigures =
                "Qué significa cada cifra, cuál es en cada país y quién lo dice. Todas como datos: [CSV], [JSON].",
            FirstHand = "De primera mano.",
            NotFirstHand = "No es de primera mano.",
            Retells = publisher => $"Repite lo que dice {publisher}.",
            Archived = "Copia archivada:",
            AddressUnknown = "No se conoce la dirección.",
            All = count => $"Todas ({count}), en el orden en que se citan por primera vez",
            One = "Fuente:",
            Several = "Fuentes:",
        },
        Entries = new()
        {
            Dates = Dates,
            Pray = "Orar",
            PrayFor = countries => $"Orar por: {countries}",
            Corrected = date => $"Corrección del {date}.",
            Withdrawn = date => $"Retirado el {date}.",
            CorrectionOf = country => $"{country.Plain}: corrección",
            WithdrawnFigure = (label, number, date, publisher) => $"{label}, {number} ({date}, {publisher}): ",
            NamesChanged = names =>
                $"Los nombres marcados como cambiados no son los verdaderos, para proteger a las personas: {names}.",
            Comma = Comma,
            WrittenFromReports = until => $"Escrito a partir de informes publicados, leídos hasta {WithArticle(until)}.",
            Drafted = by => $"Borrador redactado por {by}.",
            DraftedFromReports = (by, until) =>
                $"Borrador redactado por {by} a partir de informes publicados, leídos hasta {WithArticle(until)}.",
            Machine = "una máquina",
            Person = "una persona",
            Reviewed = by => $"Revisado por {by}.",
            ReviewedOn = (by, date) => $"Revisado por {by} el {date}.",
            ReviewedIn = (by, date) => $"Revisado por {by} en {date}.",
            NoReviewOfCountry = "No lo ha revisado nadie que conozca el país.",
            NoReviewOfSubject = "No lo ha revisado nadie que conozca el tema.",
        },
        Stories = new()
        {
            ThisMonth = "Este mes.",
            LastMonth = "El mes pasado.",
            MonthsAgo = months => $"Hace {months} meses.",
            ThisYear = "Este año.",
            LastYear = "El año pasado.",
            YearsAgo = years => $"Hace unos {years} años.",
            Countries = countries => $"{countries}.",
            Comma = Comma,
            PrayWithStory = "Orar con esta historia",
            Topics = "Temas",
            More = "Más historias",
        },
        News = new()
        {
            Dates = Dates,
            Title = "Noticias",
            Description = "Historias de cristianos bajo presión, cada una con su fuente y la fecha del informe.",
            ByTopic = "Por tema",
            Nothing = "Todavía no hay historias publicadas.",
            NoCountry = "Sin un país en particular",
            OnTopic = topic => $"Historias sobre el tema “{topic}”, las más recientes primero.",
            OfCountry = country => $"Historias {country.Of}",
            OfCountryDescription = country =>
                $"Lo que se ha informado sobre los cristianos {country.In}, lo más reciente primero.",
            NewestFirst = "Las más recientes primero",
            ListPages = "Páginas",
            Newer = "Historias más recientes",
            Older = "Historias anteriores",
            PageOf = (number, count) => $"Página {number} de {count}",
            TitleOfPage = (title, number) => $"{title}, página {number}",
            ReportsOf = date => $"Fecha de los informes de esta página: {date}.",
            ReportsFromTo = (first, last) =>
                $"Los informes de esta página van desde {WithArticle(first)} hasta {WithArticle(last)}.",
        },
        Pray = new()
        {
            Title = "Orar",
            Description = "El país de hoy con sus motivos de oración y una oración, y peticiones por más de un país.",
            PrayFor = country => $"Orar por {country.For}",
            DescriptionOf = country =>
                $"Motivos de oración y oraciones por los cristianos {country.In}, y gracias por las oraciones contestadas.",
            Together = "Todos los que oran aquí en este día oran por el mismo país.",
            NoneOpen = "En este día no hay ningún motivo de oración abierto.",
            NoneYet = country => $"Todavía no se han publicado motivos para orar por {country.For}.",
            Today = "Hoy",
            Yesterday = day => $"Ayer, {day}",
            Tomorrow = day => $"Mañana, {day}",
            DayAndCountry = (day, country) => $"{day}: {country}",
            Days = "Días",
            Calendar = "Calendario",
            OnDay = day => $"Orar el {day}",
            OnDayDescription = country =>
                $"El país de este día es {country.WithArticle}: sus motivos de oración y una oración.",
            Points = "Motivos de oración",
            Words = "Palabras para orar",
            APrayer = "Una oración",
            Thanksgiving = "Acción de gracias",
            Overdue = "Pedidos hace algún tiempo, sin revisar desde entonces",
            General = "Por más de un país",
            ByCountry = "Por país",
            WhatIsKnown = country => $"Lo que se sabe {country.Of}",
            Subscribe =
                "El país de cada día puede aparecer en su propio calendario: suscríbase allí a la dirección del [archivo de calendario],",
            SubscribeEnd = ". No pide nombre ni cuenta.",
        },
        Together = new()
        {
            Title = "La semana en oración",
            Description =
                "Siete países, uno para cada día de domingo a sábado, con motivos de oración y oraciones: para leer, imprimir y enviar.",
            Lead = "Un país para cada día de la semana, con motivos de oración y una oración.",
            WeekFrom = day => $"La semana del {day}",
            SundayToSaturday = "La carta va de domingo a sábado, en todos los idiomas.",
            Weeks = "Semanas",
            ThisWeek = "Esta semana",
            Subscribe =
                "Cada domingo sale una carta nueva: suscríbase con un lector de fuentes, [en Atom] o [en JSON]. [Como texto "
                + "sencillo] puede ir en un mensaje o en un correo electrónico.",
            Copy = "El texto, para copiar",
            Thanks = "Agradecimientos recientes",
            Days = "Días de oración y de memoria",
            DayOfPrayer = "Día de oración",
            DayOfRemembrance = "Día de memoria",
            Answered = "Oraciones respondidas",
            AnsweredDescription = "Oraciones por las que se puede dar gracias, por año.",
            AnsweredLead = "Por estas oraciones hay motivo para dar gracias. Muchas otras esperan todavía.",
        },
        Forms = new()
        {
            NeutralTitle = "Notas",
            Others = "Otros formatos",
            BackToPrayers = "Volver a las oraciones",
            BackToPage = "Volver a la página",
            Print =
                "Una página de tamaño A4 o carta. Para imprimirla, use la función de imprimir de su navegador; esta línea no se imprime.",
            NoHeaders =
                "En la ventana de impresión, desactive los encabezados y los pies de página: imprimirían la dirección de esta página y la "
                + "fecha.",
            WithAddress = "Con la dirección de este sitio",
            WithoutAddress = "Sin el nombre ni la dirección de este sitio",
            CutCards = "Tarjetas para recortar",
            OneSheet = "Todo en una hoja",
            PrintCards =
                "Ocho tarjetas en una página de tamaño A4 o carta, para recortar por las líneas discontinuas. Para imprimirlas, use la "
                + "función de imprimir de su navegador; esta línea no se imprime.",
            Cards = country => $"Tarjetas: orar por {country.For}",
            SlidesFor = country => $"Diapositivas: orar por {country.For}",
            OtherSourcesDiffer = "Otras fuentes difieren.",
            SheetSource = (site, date) => $"{site}, {date}. Todas las cifras con sus fuentes, y más motivos de oración:",
            Begin = "Empezar",
            Next = "Siguiente",
            After = title => $"después de: {title}",
            Slide = number => $"diapositiva {number}",
            Place = (number, count) => $"{number} de {count}",
            Amen = "Amén",
            Nothing = "Todavía no hay motivos de oración publicados",
            Again = "Volver al principio",
            Thanks = title => $"Acción de gracias: {title}",
            PackTitle = country => $"{country.Plain}, para guardar",
            PackComplete = site => $"{site}. Esta página está completa en sí misma: guárdela y léala sin conexión.",
            OlderStories = count => $"Historias anteriores que no cupieron aquí: {count}.",
            PackSources = "Fuentes del perfil y de sus cifras",
            PackFigures =
                "Todos los datos con su fecha y su fuente; donde las fuentes no coinciden, aparecen una al lado de la otra.",
            From = address => $"Tomado de {address}",
            ToPrayToday = "Para orar hoy",
            ToPray = "Para orar",
            PrayWith = site => $"Orar con {site}",
            Title = "En papel, en pantalla, sin conexión",
            InOtherForms = country => $"{country.Plain} en otros formatos:",
            Sheet = "Una hoja para imprimir",
            Slides = "Diapositivas",
            ListSheet =
                "[Una hoja para imprimir], una página de tamaño A4 o carta; "
                + "[la misma sin el nombre ni la dirección de este sitio]",
            ListCards = "[Ocho tarjetas para recortar]",
            ListSlides = "[Diapositivas] para una iglesia o un grupo",
            ListText = "[Texto simple] para pegar en un mensaje",
            ListPack = "[Un solo archivo con todo], para guardar y leer sin conexión",
            ListCalendar = "[Calendario]: a qué país le toca cada día",
            CardForSites = "Una tarjeta pequeña para su propio sitio",
            CopyCard =
                "Copie esta línea en una página de su sitio. Muestra [esta tarjeta], no instala cookies y no ejecuta ningún script.",
        },
        Kit = new()
        {
            TitleFor = what => $"Material de oración: {what}",
            DescriptionFor = what =>
                "Para un domingo o una noche de oración, un texto para copiar, páginas para imprimir, diapositivas y un "
                + $"guion: {what}.",
            Lead = "Para un domingo o una noche. Todo se puede copiar, imprimir, leer en voz alta y pasar a otros.",
            ListKit = "[Material para un grupo]: texto para copiar, letra grande, un folleto para el boletín, un guion de diez minutos",
            ListNextKit = "[Material para el próximo día de oración], para varios países juntos",
            BackToKit = "Volver al material",
            Message = "Texto para copiar",
            MessageHow = "Como máximo 1.000 caracteres, para un mensaje o un boletín. Termina con la dirección de la página y la fecha.",
            AsPlainText = "[Lo mismo como texto simple]",
            Forms = "En papel y en pantalla",
            OnePage = "Una página A4 o Letter",
            Large = "Una página en letra grande",
            LargePaper = "Una página A4 o Letter, en letra de 18 puntos",
            Insert = "Folleto para el boletín, A5",
            InsertPaper = "Una hoja A4, impresa por ambas caras y doblada",
            LetterInsert = "Folleto para el boletín, medio Letter",
            LetterInsertPaper = "Una hoja Letter, impresa por ambas caras y doblada",
            PrintInsert =
                "Imprímalo por ambas caras, volteando por el borde corto, a tamaño completo y sin encabezados ni pies de "
                + "página; luego dóblelo por la mitad. Esta línea no se imprime.",
            SlidesScreen = "Para una pantalla o un proyector",
            Script = "Guion para quien dirige",
            ScriptPaper = "Diez minutos, para leer en un teléfono o en papel",
            PrintScript = "Diez minutos de oración con un grupo. Léalo en un teléfono o imprímalo; esta línea no se imprime.",
            Archive = "Todo en un archivo (ZIP)",
            Countries = "Países con material",
            OthersHaveSheet = "Los demás tienen una hoja",
            Choose = "Países a su elección",
            ChooseHow = address =>
                "De dos a cinco de estos países forman juntos un material. Escriba sus nombres como están en sus "
                + $"direcciones, por orden alfabético y con un signo más entre ellos: {address}",
            Code = address => $"Código QR de {address}",
            Minutes = (from, to) => $"{from}–{to} min",
            Silence = "Silencio",
            SilenceSay =
                "Dé la bienvenida a todos. Pida un minuto de silencio ante Dios y piensen en quienes pagan un precio por lo "
                + "que creen.",
            Scripture = "La Biblia",
            ScriptureSay = "Que alguien lea de su propia Biblia:",
            Reference = passage => passage switch
            {
                Passage.Hebrews13 => "Hebreos 13:3",
                Passage.Psalm10 => "Salmo 10:12–18",
                Passage.Matthew5 => "Mateo 5:44",
                _ => "Romanos 12:12–15",
            },
            Story = "Una historia",
            Shortened = title => $"Abreviada de «{title}»",
            PointsSay = "Lea un motivo, deje tiempo para orar y después lea el siguiente.",
            PrayerSay = "Oren juntos con estas palabras, o que una persona ore por todos.",
            Song = "Un canto",
            SongSay = "Canten un canto de su propia iglesia que dé consuelo.",
            Closing = "Cierre",
            ClosingSay = "Dé las gracias a todos, diga dónde se puede leer más y despídalos con una bendición.",
            Children = "Una hoja para niños",
            ChildrenPaper = "De 5 a 8 y de 9 a 12 años, una página A4 o Letter",
            ChildrenTitle = "Orar por los cristianos que están en dificultades",
            Meaning = "¿Qué significa «perseguido»?",
            Younger = "De 5 a 8 años",
            Older = "De 9 a 12 años",
            MeaningForYounger =
                "Hay personas que aman a Jesús y viven donde otros no quieren que lo hagan. A veces se ríen de ellas, o "
                + "tienen que orar muy bajito. A veces están tristes o tienen miedo. Dios ve a cada una. Podemos pedirle que "
                + "esté cerca de ellas.",
            MeaningForOlder =
                "Ser perseguido significa que a uno lo tratan mal por lo que cree. En algunos lugares los cristianos no "
                + "pueden tener una Biblia ni reunirse en una iglesia. Algunos pierden su trabajo, su casa o su libertad. "
                + "También les pasa a personas de otras religiones. Oramos por todos los que sufren, y también por quienes les "
                + "hacen daño.",
            ShortPrayers = "Tres oraciones cortas",
            FirstPrayer = "Querido Dios, acompaña a todos los que hoy tienen miedo. Amén.",
            SecondPrayer = "Señor Jesús, da valor a los que oran en secreto y un amigo a cada persona que está sola. Amén.",
            ThirdPrayer = "Padre, cambia el corazón de los que hacen daño a otros y enséñanos a ser amables. Amén.",
            Draw = "Algo para dibujar",
            DrawHow = "Colorea la vela y el mundo. Alrededor, dibuja personas que se ayudan. No hace falta saber sus nombres.",
            ForAdults = "Para padres y líderes",
            LeaveOut =
                "Dejen fuera cómo se hiere o se mata a las personas, las imágenes de violencia y los nombres e historias de "
                + "niños vivos. No hablen mal de ningún pueblo ni religión. Digan que muchas personas ayudan. Si un niño tiene "
                + "miedo, paren y den gracias por algo bueno. Nadie tiene que orar en voz alta.",
        },
        Copies = new()
        {
            MadeOn = date => $"Copia del {date}. Puede estar desactualizada: lo que se haya corregido o retirado después sigue en ella.",
            Download = size => $"Hasta {size}. El archivo queda en el dispositivo hasta que alguien lo borre.",
        },
        Calendar = new()
        {
            Title = "Calendario de oración",
            TitleOf = month => $"Calendario de oración, {month}",
            Description = "A qué país le toca cada día de este mes, el mismo para todos los que oran aquí.",
            DescriptionOf = month => $"A qué país le toca cada día de {month}, el mismo para todos los que oran aquí.",
            Lead = "Un país cada día, el mismo para todos los que oran aquí.",
            Months = "Meses",
            HowDaysAreShared =
                "Cómo se reparten los días: el país de cada uno se determina según una regla fija, a partir de la fecha y de los códigos "
                + "de los países, igual en todas partes, y un país que ya tuvo su día descansa un número de días que es casi la mitad del "
                + "número de países. Un país que se agrega ocupa unos pocos días y cambia de lugar pocos otros.",
            File = "Un país cada día por el cual orar, el mismo para todos los que oran aquí.",
        },
        Book = new()
        {
            Link =
                "[Un libro] para lectores electrónicos y teléfonos (EPUB), sin fotos: todos los perfiles, relatos y oraciones, y el "
                + "calendario de un año.",
            Subtitle = "Perfiles, relatos y oraciones, país por país, y el calendario de un año",
            TitlePage = "Portada",
            Contents = "Índice",
            NotTranslated =
                "Los perfiles y las oraciones que aún no están traducidos aparecen aquí en el original; los relatos sin traducir se "
                + "han dejado fuera.",
            Accessibility =
                "Todo este libro es texto: títulos, un índice, tablas con encabezados, y enlaces a las notas y de vuelta. No tiene "
                + "imágenes, ni sonido, ni scripts.",
        },
        Help = new()
        {
            Dates = Dates,
            Title = "Cómo ayudar",
            Description =
                "Cuatro maneras de ayudar a los cristianos perseguidos: dos minutos, una hora, un donativo o su iglesia.",
            Lead = "Empiece con lo que tenga hoy. Cada manera dice cuánto tiempo lleva y con qué hay que tener cuidado.",
            Watched = "Si usted vive donde es posible que le vigilen, solo ore.",
            WatchedMore =
                "No tiene que escribir, donar ni compartir nada, y nadie debe presionarle. Orar y aprender en silencio es suficiente.",
            Safety = "Cómo leer con seguridad",
            Doors = "Cuatro puertas",
            Others = "Más maneras",
            Takes = "Tiempo",
            Where = "Dónde",
            WatchFor = "Tenga cuidado",
            For = "Para",
            Day = "Próximas fechas",
            More = "Cómo funciona y quién lo dice",
            Source = "fuente",
            ReadIn = "Leído en",
            Everything = "Todo lo que usted puede hacer",
            Letter = "Escribir a su representante",
            LetterSummary =
                "Una carta de diez líneas sobre el país que usted elija, para copiar o para abrir en su programa de correo electrónico. Se "
                + "puede enviar en cualquier país que tenga un parlamento.",
            LetterTakes = "Veinte minutos",
            LetterWhere = "Donde sea seguro escribir a un miembro del Parlamento",
            LetterWatchFor =
                "Póngala en sus propias palabras. No escriba nada contra un pueblo ni contra una religión, y no nombre a nadie que esté en "
                + "peligro.",
            ChooseCountry = "Elija un país",
            NoGifts =
                "Nosotros no recibimos dinero ni lo transmitimos. Un donativo va a la organización, según las reglas de ella.",
            Forms = "En papel y en pantalla",
            FormsSummary =
                "Cada país tiene una hoja para la puerta de la iglesia, diapositivas para un culto, ocho tarjetas para recortar y un "
                + "archivo que no necesita conexión.",
            FormsTakes = "Diez minutos de preparación",
            FormsWhere = "En todas partes; gratis y sin pedir permiso",
            FormsWatchFor =
                "Hay una hoja sin el nombre ni la dirección de este sitio para los lugares donde eso es más seguro.",
            LetterLine = "Una carta de diez líneas para copiar. Veinte minutos.",
            FormsLine = "Hay una hoja, diapositivas y tarjetas ya listas.",
            PrayLine = "Dos minutos; para eso no necesita nada.",
            Door = door => door switch
            {
                HelpDoor.Minutes => "Dos minutos",
                HelpDoor.Hour => "Una hora",
                HelpDoor.Gift => "Un donativo",
                _ => "Su iglesia",
            },
            DoorSummary = door => door switch
            {
                HelpDoor.Minutes => "Ore ahora.",
                HelpDoor.Hour => "Escriba una carta.",
                HelpDoor.Gift => "Done a quienes hacen el trabajo.",
                _ => "Oren juntos un domingo.",
            },
            FromPage = date => $"de una página con fecha de {date}",
            FromPageWithoutDate = "de una página sin fecha",
            PrayNow = country => $"Hoy: orar por {country.For}",
            SheetFor = country => $"Una hoja para orar por {country.For}",
            SlidesFor = country => $"Diapositivas para orar por {country.For}",
            BringToChurch = country => $"Llevar a su iglesia la oración por {country.For}",
        },
        Letter = new()
        {
            Dates = Dates,
            Title = country => $"Escribir a su representante sobre {country.WithArticle}",
            Description = country =>
                $"Una carta de diez líneas sobre {country.WithArticle}, para copiar o para enviar por correo electrónico.",
            Lead = "Diez líneas para copiar, en unos veinte minutos. Lo que está entre corchetes lo completa usted.",
            Watched =
                "Si usted vive donde es posible que le vigilen, o tiene familia en el país, no escriba. En lugar de eso, ore: es "
                + "suficiente.",
            Before = "Antes de escribir",
            Representative =
                "El sitio web del propio parlamento de su país dice quién le representa y cómo escribirle. Escriba en el idioma de ese "
                + "parlamento; usted puede traducir las líneas.",
            OwnWords =
                "Ponga las líneas en sus propias palabras y agregue por qué esto le importa. No nombre a nadie que esté en peligro y no "
                + "envíe ninguna foto.",
            Answer =
                "Si no llega una respuesta en algunas semanas, pregunte una vez más. Dé las gracias por cada respuesta.",
            Heading = "La carta",
            SubjectLabel = "Asunto",
            Mail = "Abrir en su programa de correo electrónico",
            Copy = "O toque la carta: se selecciona entera, lista para copiarla.",
            Subject = country => $"Libertad de creer {country.In}",
            Greeting = "Estimado(a) [nombre de su representante]:",
            WhoWrites = "Vivo en [su localidad] y usted me representa en el Parlamento.",
            WhatAbout = country =>
                $"Le escribo acerca de los cristianos y de las personas de otras religiones {country.In}.",
            ProfileSays = summary => $"Un perfil que reúne informes publicados dice: “{summary}”",
            Ranked = (rank, edition) =>
                $"Puertas Abiertas (Open Doors) pone a este país en el puesto {rank} de su Lista Mundial de la Persecución {edition}.",
            SourcesAt = address => $"Las fuentes aparecen en {address}",
            Questions = "¿Me permite pedirle que haga tres preguntas a nuestro Gobierno?",
            First = country =>
                $"1. ¿Qué hace nuestro Gobierno para que todas las personas {country.In} puedan creer, celebrar su culto y cambiar de fe "
                + "sin temor?",
            Second =
                "2. ¿Alzará la voz por las personas que allí están detenidas, han sido expulsadas o reciben amenazas a causa de lo que "
                + "creen?",
            Third = "3. ¿Se escuchará aquí de manera justa a quienes tuvieron que huir de allí?",
            End =
                "No pido esto en contra de ningún pueblo ni de ninguna religión. Le ruego que me haga saber lo que averigüe. Gracias por "
                + "su trabajo. [su nombre y su dirección]",
        },
        Home = new()
        {
            Title = "Orar por los cristianos perseguidos",
            Map = "Dónde están bajo presión los cristianos",
            AllCountries = "Todos los países, por nombre, por puesto y por región",
            Voice = "En sus propias palabras",
            Stories = "Historias más recientes",
            AllStories = "Todas las historias",
            Help = "Lo que usted puede hacer",
        },
        Search = new()
        {
            Title = "Buscar",
            Results = "Resultados de la búsqueda",
            Description =
                "Encuentre países, historias, motivos de oración y maneras de ayudar, o recorra todo lo que hay aquí.",
            Busy = "Muchas personas están buscando en este momento. Espere un segundo, por favor, y busque de nuevo.",
            Country = "País",
            Button = "Buscar",
            Cut = (characters, words) =>
                $"Era un texto largo. Se buscaron solo sus primeros {characters} caracteres y sus primeras {words} palabras.",
            KindsOfResults = "Tipos de resultados",
            Everything = "Todo",
            Found = count => count == 1 ? "1 resultado" : $"{count} resultados",
            Best = count => $"Aquí están los {count} mejores. Una palabra más, un tipo o un país reduciría la lista.",
            NothingFound = "No se encontró nada",
            FewerWords =
                "Ninguna página de aquí tiene todas esas palabras. Con menos palabras, o solo con el comienzo de una, quizá se encuentre "
                + "más.",
            DidYouMean = "Quizá quiso decir:",
            CountryProfile = "(perfil de país)",
            SameEverywhere = "Lo mismo, de todos los tipos y países",
            LookThrough = "O recorra [el índice de todo].",
            Kind = kind => kind switch
            {
                SearchKind.Country => "Países",
                SearchKind.Story => "Historias",
                SearchKind.Prayer => "Oración",
                SearchKind.Help => "Maneras de ayudar",
                _ => "Acerca de este sitio",
            },
            KindCountry = "Perfil de país",
            KindStory = "Historia",
            KindPrayer = "Oración",
            KindPoint = "Motivo de oración",
            KindHelp = "Manera de ayudar",
            KindPage = "Acerca de este sitio",
            PrayerAndHelp = "Oración y ayuda",
            TodaysCountry = "El país de hoy",
            AndGeneralPrayers = count => count == 1
                ? " y 1 oración por más de un país"
                : $" y {count} oraciones por más de un país",
            CountedStories = count => count == 1 ? "1 historia" : $"{count} historias",
            CountedPrayers = count => count == 1 ? "1 oración" : $"{count} oraciones",
        },
        Stick = new()
        {
            NeedsScripts =
                "Este navegador no ejecuta scripts aquí, y sin ellos no se puede buscar en esta copia. "
                + "Mire las listas de esta página: están todos los países, los relatos y las formas de "
                + "ayudar.",
            Found = count => $"Resultados: {count}",
            Best = count => $"Aquí están los {count} mejores. Una palabra más reduciría la lista.",
            Open = file => $"Abra {file} en cualquier navegador: ahí está todo el sitio, sin red.",
            OnPhones = (book, pack) =>
                "En un teléfono, donde los navegadores a menudo no abren carpetas de páginas, tome un libro, "
                + $"{book}, o el archivo de un país, {pack}.",
            Check = sums =>
                $"Si hay un archivo {sums}, esta copia está firmada. Si se ha cambiado algo desde entonces, lo "
                + "dice el programa, con la orden «verify» y una clave pública que usted tenga de alguien en quien "
                + $"confía; o, en un ordenador, «sha256sum --check {sums}», aunque así no se ve lo que se añadió.",
            Unpack = "Descomprima primero el archivo. Sus páginas se abren en cualquier navegador, sin red.",
        },
        Languages = new()
        {
            Title = "Idiomas",
            Description = "Este sitio en otros idiomas, y cuánto de él está traducido.",
            Lead =
                "Las cifras, las fechas y las fuentes son las mismas en todos los idiomas. Lo que todavía no está traducido aparece en el "
                + "original, y así se indica.",
            English = "inglés",
            NotTranslated = language => $"Este texto todavía no está traducido. Aquí aparece en el original: {language}.",
            ByMachine = "Traducción automática.",
            ByPerson = "Traducción hecha por una persona.",
            NotReviewed = "Todavía no la ha revisado una persona que hable el idioma.",
            Reviewed = by => $"Revisada por {by}.",
            ReviewedOn = (by, date) => $"Revisada por {by}, {date}.",
            SectionOlder = "El original ha cambiado desde que se hizo esta traducción.",
            SearchOriginal = language => $"Es posible encontrar más en el original: {language}.",
        },
    };

    // A title of the translation's own brings no forms along; without an article these are right for most.
    private static CountryName Plain(string title) => new(title, title, title, $"en {title}", $"de {title}");

    /// <summary>"el 3 de mayo de 2026", but "mayo de 2026" and "2026".</summary>
    private static string WithArticle(string date) =>
        char.IsAsciiDigit(date[0]) && date.Contains(" de ", StringComparison.Ordinal) ? $"el {date}" : date;
}
