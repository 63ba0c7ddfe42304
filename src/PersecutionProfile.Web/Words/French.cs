using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Content.BaseFacts;
using PersecutionProfile.Content.Searching;

namespace PersecutionProfile.Web.Words;

internal static class French
{
    private const string Comma = ", ";

    private static readonly DateWords Dates = new("fr")
    {
        Day = "d MMMM yyyy",
        DayWithWeekday = "dddd d MMMM yyyy",
        // Lexique des règles typographiques en usage à l'Imprimerie nationale.
        FirstOfMonth = "1er",
        Month = "MMMM yyyy",
        Year = "yyyy",
        Separators = ("\u202f", ","),
        About = date => $"vers {date}",
        Unknown = "date inconnue",
        Answered = date => $"Exaucé le {date}.",
        Published = date => $"Publié ici le {date}.",
        LastChanged = date => $"Dernière modification le {date}.",
        LastChecked = date => $"Dernière comparaison avec ses sources\u00a0: {date}.",
        Reported = date => $"Rapporté\u00a0: {date}.",
        ReportedAtUnknown = "Rapporté à une date inconnue.",
        Read = date => $"Lu le {date}.",
    };

    public static SiteWords Words { get; } = new()
    {
        Language = Language.Find("fr")!,
        NameOf = country => CountryNames.Of(country, "fr"),
        Comma = Comma,
        Colon = "\u00a0: ",
        Quotes = "«»",
        Semicolon = "\u00a0; ",
        Dates = Dates,
        Layout = new()
        {
            Shortcuts = "Raccourcis",
            Leave = "Quitter ce site",
            LeaveByKeys = "ou trois fois Maj (Shift)",
            Skip = "Aller au contenu",
            Menu = "Menu principal",
            Help = "Aider",
            Search = "Rechercher",
            SearchLabel = "Mots à chercher",
            Breadcrumb = "Fil d’Ariane",
            Home = "Accueil",
            About = "À propos de ce site",
            Feed = "Flux",
            PrayerFeed = "Sujets de prière",
            NoTraces = "Pas de cookies, pas de comptage des visiteurs.",
            Nothing = "Rien n’est encore publié.",
            Share = "Partager",
            ByEmail = "Par courriel",
            WithWhatsApp = "Avec WhatsApp",
            OrCopy = "ou copier",
            AsText = "En texte, sans lien",
            TellsOfDanger = "Cette page parle de quelqu’un qui est en danger en ce moment. Ce qui est envoyé ne peut plus être repris.",
        },
        Pages = new()
        {
            NotFound = "Page introuvable",
            NotFoundDescription = "Il n’y a pas de page à cette adresse.",
            NotFoundLead =
                "Il n’y a pas de page à cette adresse. Elle est peut-être mal écrite, la page a peut-être été déplacée, "
                + "ou elle n’est plus publiée.",
            BeginAtHome = "Commencer par la page d’accueil",
            ReadNews = "Lire les actualités",
            PrayForToday = "Prier pour le pays du jour",
            Error = "Cette page ne peut pas être affichée",
            ErrorDescription = "Quelque chose n’a pas marché de notre côté.",
            ErrorLead =
                "Quelque chose n’a pas marché de notre côté, et non du vôtre. Réessayez dans un petit moment, s’il vous plaît, "
                + "ou [commencez par la page d’accueil].",
            Publisher = "Qui publie ce site",
            Licence = "Utiliser ces textes",
            Hosting = "Qui gère cette copie",
            NoCorrections = "Aucune jusqu’ici.",
        },
        Countries = new()
        {
            Title = "Pays",
            Description =
                "Tous les profils de pays, par nom, par région, et par place dans l’Index Mondial de Persécution des Chrétiens.",
            Orders = "Ordre de la liste",
            ByName = "Par nom",
            ByRank = "Par rang",
            ByRegion = "Par région",
            Rankings = "Index Mondial de Persécution des Chrétiens\u00a0: rangs et scores de ses éditions les plus récentes",
            Regions = "Régions selon le World Factbook.",
            Pray = "Prier",
            All = "Tous les pays",
            Region = region => region switch
            {
                WorldRegion.Oceania => "Australie et Océanie",
                _ => CountryNames.Of(region, "fr") ?? "Ailleurs",
            },
            MapName = "Carte du monde. La liste placée dessous nomme les pays que la carte colore, et mène aux mêmes pages.",
            MapList = "Les pays par rang",
            Profiles = "Profils de pays",
            Locator = country => $"Carte\u00a0: {country} et pays voisins",
            Shaded = edition =>
                $"Teintes selon le rang dans l’Index Mondial de Persécution des Chrétiens (World Watch List) {edition} "
                + "d’une seule organisation, Portes Ouvertes (Open Doors).",
            Unshaded = "Sans teinte ne veut pas dire libre\u00a0: cela veut dire qu’un pays n’est pas sur cette liste.",
            WithoutLink = "Les noms sans lien n’ont pas encore de profil ici.",
            Window = "La bande grise est la fenêtre 10/40.",
            NoRank = "Sans rang dans cette édition",
            RankFrom = first => $"Rang {first} et suivants",
            RankFromTo = (first, last) => $"Rangs {first} à {last}",
            NameAndRank = (country, rank) => $"{country}\u00a0: rang {rank}",
        },
        Profile = new()
        {
            Contents = "Sur cette page",
            Stories = "Récits",
            Basics = "Le pays",
            Corrections = "Corrections",
            AllCorrections = "Toutes les corrections de ce site",
            Prayer = "Prière",
            AboutFigures =
                "Là où des sources ne concordent pas, elles sont placées côte à côte. Ouvrez une ligne pour voir tout ce qui a été "
                + "dit, avec les dates, les types et les notes\u00a0; un nom mène à ce qu’il signifie, à des lignes pour le citer, "
                + "et à d’autres pays.",
            AllPrayers = country => $"Toutes les prières pour {country.For}",
            StoriesFrom = country => $"Récits {country.Of}",
            AllStoriesFrom = country => $"Tous les récits {country.Of}",
            AllStatements = count => $"Les {count} indications, par date.",
            Basic = kind => kind switch
            {
                BasicKind.OfficialName => "Nom officiel",
                BasicKind.Capital => "Capitale",
                BasicKind.Languages => "Langues",
                BasicKind.Government => "Régime politique",
                BasicKind.Leader => "À la tête du pays",
                BasicKind.Religions => "Religions",
                _ => "Pays voisins",
            },
            MainThreat = "Principale menace pour les chrétiens",
            Window = "Fenêtre 10/40",
            InsideWindow = "compté à l’intérieur",
            OutsideWindow = "compté à l’extérieur",
        },
        Figures = new()
        {
            Dates = Dates,
            MoreThan = number => $"plus de {number}",
            AtLeast = number => $"au moins {number}",
            LessThan = number => $"moins de {number}",
            AtMost = number => $"au plus {number}",
            About = number => $"environ {number}",
            Range = (low, high) => $"{low} à {high}",
            Percent = number => $"{number}\u00a0%",
            NotGiven = "non indiqué",
            Unknown = "inconnu",
            InPlaceOfNumbers = new Dictionary<string, string>
            {
                ["hundreds"] = "des centaines",
                ["a few hundred"] = "quelques centaines",
                ["thousands"] = "des milliers",
                ["a few thousand"] = "quelques milliers",
                ["tens of thousands"] = "des dizaines de milliers",
                ["hundreds of thousands"] = "des centaines de milliers",
                ["nearly 50"] = "près de 50",
                ["nearly 100"] = "près de 100",
                ["nearly 400,000"] = "près de 400\u202f000",
                ["close to 100,000"] = "près de 100\u202f000",
                ["half or more"] = "la moitié ou plus",
                ["one in six"] = "une personne sur six",
                ["all"] = "toutes",
                ["all but one"] = "toutes sauf une",
                ["16 who left before 2000, and 559 who left since"] = "16 partis avant 2000, et 559 partis depuis",
                ["about 450,000 in Benue, about 65,000 in Plateau"] =
                    "environ 450\u202f000 dans l’État de Benue, environ 65\u202f000 dans celui de Plateau",
                ["29 where Christian identity was a factor, 34 where Muslim identity was"] =
                    "29 où l’identité chrétienne a joué un rôle, 34 où l’identité musulmane en a joué un",
                ["about 2,400 (the state), over 3,000 (state television), over 12,000 (activists)"] =
                    "environ 2\u202f400 (l’État), plus de 3\u202f000 (la télévision d’État), plus de 12\u202f000 (des militants)",
                ["at least 16,769 Christians, 6,235 Muslims, 154 followers of African traditional religion, 7,722 unknown"] =
                    "au moins 16\u202f769 chrétiens, 6\u202f235 musulmans, 154 adeptes de la religion traditionnelle africaine, "
                    + "7\u202f722 de foi inconnue",
            }.ToImmutableDictionary(),
            Kind = kind => kind switch
            {
                FigureKind.Estimate => "estimation",
                FigureKind.Count => "décompte",
                FigureKind.Report => "chiffre rapporté",
                _ => "chiffre calculé",
            },
            Comma = Comma,
            Title = "Chiffres",
            TitleOf = label => $"{label}\u00a0: les chiffres",
            Description = label =>
                $"{label} dans chaque profil de pays, et comment cela a changé\u00a0: chaque valeur avec sa date, son type et sa source.",
            CountedIn = unit => $"Unité\u00a0: {unit}.",
            UnitPercent = "pour cent",
            DefinitionBy = publisher => $"Selon la définition donnée par {publisher}.",
            OwnDefinition = "La définition est celle de ce site\u00a0; là où une source compte autrement, sa note le dit.",
            NoneYet = "Aucun profil publié ne donne encore ce chiffre.",
            ByCountry =
                "Par pays\u00a0: l’indication datée la plus récente d’une source qui a elle-même compté ou vu, là où il y en a une",
            Country = "Pays",
            Value = "Valeur",
            AsOf = "Date",
            WhoSaysSo = "Qui le dit",
            ToCite = "Pour citer",
            HowToCite =
                "Nommez l’éditeur, la date et cette page, et gardez "
                + "«\u00a0environ\u00a0», «\u00a0plus de\u00a0» et «\u00a0estimation\u00a0» là où ils se trouvent. Une ligne toute prête "
                + "pour chaque indication se trouve sous son tableau. "
                + "Tous les chiffres de tous les pays, comme données\u00a0: [CSV], [JSON].",
            OneStatement = "Une seule indication.",
            Statements = count => $"Indications\u00a0: {count}.",
            InProfile = country => $"Dans le profil de pays\u00a0: {country.Plain}",
            ChartName = (label, country) =>
                $"{label}, {country}, par date et par éditeur\u00a0; le tableau ci-dessous contient les mêmes valeurs",
            TableName = (label, country) => $"{label}, {country}, de la plus récente à la plus ancienne",
            Retold = "repris d’une autre source",
            LinesToCopy = country => $"Lignes à copier, pour citer ces chiffres\u00a0: {country.Plain}",
            WhyDiffer = reasons => $"Pourquoi elles diffèrent peut-être\u00a0: {reasons}.",
            WhyNotSaid = "La source ne dit pas pourquoi elles diffèrent.",
            DatesDiffer = "les dates diffèrent",
            DatesDifferOrUnknown = "les dates diffèrent ou ne sont pas connues",
            PublishersDiffer = "les éditeurs ne comptent peut-être pas de la même façon",
            SomeRetell = "certaines ne font que reprendre une autre source",
            EmptyCircle = "un cercle vide reprend une autre source",
            Bar = "une barre couvre une fourchette",
            Arrow = "une flèche veut dire «\u00a0ou plus\u00a0» ou «\u00a0ou moins\u00a0»",
            OnlyInTable = "ce qui est donné en mots se trouve seulement dans le tableau",
            Legend = words => $"{words}.",
            NoDate = "sans date",
            Million = number => number < 2 ? $"{Dates.Number(number)} million" : $"{Dates.Number(number)} millions",
            Citation = (country, label, number, known, publisher, address) =>
                $"{country}, {label}\u00a0: {number} ({known}), {publisher}, via {address}",
        },
        Rankings = new()
        {
            Dates = Dates,
            Title = "Index Mondial de Persécution des Chrétiens",
            Description =
                "La liste annuelle, publiée par Portes Ouvertes (Open Doors), des pays où les chrétiens sont le plus persécutés, "
                + "par rang et par nom.",
            Measures =
                "Portes Ouvertes (Open Doors) est une seule organisation\u00a0; d’autres comptent autrement. Sa liste, la World Watch "
                + "List, mesure combien de pression et de violence les chrétiens rencontrent à cause de leur foi, dans la vie privée, "
                + "dans la famille, dans la société, dans la vie publique et dans l’Église. Le rang 1 est la pire place\u00a0; un score va "
                + "de 0 à 100, et plus il est élevé, plus la situation est grave. Les scores d’éditions très éloignées ne peuvent pas "
                + "être comparés de près, parce que la méthode a changé.",
            Ends =
                "La liste s’arrête quelque part\u00a0: qu’un pays n’y figure pas, ou qu’il n’ait pas de couleur sur une carte qui en est "
                + "tirée, ne veut pas dire que les chrétiens y sont libres.",
            About =
                "La liste annuelle de Portes Ouvertes (Open Doors). Le rang 1 est la pire place\u00a0; un score va de 0 à 100, et plus il "
                + "est élevé, plus la situation est grave.",
            Edition = "Édition",
            Rank = "Rang",
            Score = "Score",
            NotGiven = "non indiqué",
            NotFirstHand = "(pas de première main)",
            Older = editions =>
                $"Ce que l’on sait ici d’éditions plus anciennes ({editions}) se trouve sur les pages des pays qui ont un profil.",
            RankIs = rank => $"Rang {rank}",
            EditionOf = edition => $"Édition {edition}",
            RankInEdition = (rank, edition) => $"Rang {rank}, Index Mondial de Persécution des Chrétiens {edition}",
            Editions = count => $"Éditions\u00a0: {count}",
            LatestAndEditions = (rank, edition, editions) => $"{rank} – {edition}. {editions}",
            ChartName = country => $"Rang et score par édition, {country.Plain}, comme dans le tableau",
            Then = (rank, edition) => $"rang [{rank}] dans l’édition {edition}, celle de l’année du rapport\u00a0;",
            Latest = (rank, edition) => $"rang [{rank}] dans l’édition {edition}, la plus récente que nous connaissions.",
            ThenWhichIsLatest = (rank, edition) =>
                $"rang [{rank}] dans l’édition {edition}, celle de l’année du rapport et la plus récente que nous connaissions.",
            InPack = (rank, edition) =>
                "Index Mondial de Persécution des Chrétiens (World Watch List) de Portes Ouvertes (Open Doors)\u00a0: "
                + $"rang [{rank}] dans l’édition {edition}, la plus récente que nous connaissions. Le rang 1 est la pire place.",
        },
        Sources = new()
        {
            Title = "Sources",
            Description =
                "Toutes les publications que ce site cite\u00a0: qui les a publiées, quand, où on les trouve, et de qui elles reprennent "
                + "les mots.",
            Letters = "Éditeurs par lettre",
            AboutFigures =
                "Ce que signifie chaque chiffre, ce qu’il est dans chaque pays et qui le dit. Tous ensemble, comme données\u00a0: "
                + "[CSV], [JSON].",
            FirstHand = "De première main.",
            NotFirstHand = "Pas de première main.",
            Retells = publisher => $"Source reprise\u00a0: {publisher}.",
            Archived = "Copie archivée\u00a0:",
            AddressUnknown = "Adresse inconnue.",
            All = count => $"Toutes ({count}), dans l’ordre où elles sont citées pour la première fois",
            One = "Source\u00a0:",
            Several = "Sources\u00a0:",
        },
        Entries = new()
        {
            Dates = Dates,
            Pray = "Prier",
            PrayFor = countries => $"Prier pour\u00a0: {countries}",
            Corrected = date => $"Corrigé le {date}.",
            Withdrawn = date => $"Retiré le {date}.",
            CorrectionOf = country => $"{country.Plain}\u00a0: correction",
            WithdrawnFigure = (label, number, date, publisher) => $"{label}, {number} ({date}, {publisher})\u00a0: ",
            NamesChanged = names =>
                $"Les noms signalés comme modifiés ne sont pas les vrais noms, pour protéger des personnes\u00a0: {names}.",
            Comma = Comma,
            WrittenFromReports = until => $"Écrit d’après des rapports publiés, lus {Until(until)}.",
            Drafted = by => $"Rédigé par {by}.",
            DraftedFromReports = (by, until) => $"Rédigé par {by} d’après des rapports publiés, lus {Until(until)}.",
            Machine = "une machine",
            Person = "une personne",
            Reviewed = by => $"Relu par {by}.",
            ReviewedOn = (by, date) => $"Relu par {by} le {date}.",
            ReviewedIn = (by, date) => $"Relu par {by} en {date}.",
            NoReviewOfCountry = "Aucune personne connaissant le pays ne l’a relu.",
            NoReviewOfSubject = "Aucune personne connaissant son sujet ne l’a relu.",
        },
        Stories = new()
        {
            ThisMonth = "Ce mois-ci.",
            LastMonth = "Le mois dernier.",
            MonthsAgo = months => $"Il y a {months} mois.",
            ThisYear = "Cette année.",
            LastYear = "L’année dernière.",
            YearsAgo = years => $"Il y a environ {years} ans.",
            Countries = countries => $"{countries}.",
            Comma = Comma,
            PrayWithStory = "Prier avec ce récit",
            Topics = "Thèmes",
            More = "Autres récits",
        },
        News = new()
        {
            Dates = Dates,
            Title = "Actualités",
            Description = "Des récits de chrétiens sous pression, chacun avec sa source et la date du rapport.",
            ByTopic = "Par thème",
            Nothing = "Aucun récit n’est encore publié.",
            NoCountry = "Aucun pays en particulier",
            OnTopic = topic => $"Récits sur le thème «\u00a0{topic}\u00a0», du plus récent au plus ancien.",
            OfCountry = country => $"Récits {country.Of}",
            OfCountryDescription = country =>
                $"Ce qui a été rapporté sur les chrétiens {country.In}, du plus récent au plus ancien.",
            NewestFirst = "Du plus récent au plus ancien",
            ListPages = "Pages",
            Newer = "Récits plus récents",
            Older = "Récits plus anciens",
            PageOf = (number, count) => $"Page {number} sur {count}",
            TitleOfPage = (title, number) => $"{title}, page {number}",
            ReportsOf = date => $"Date des rapports de cette page\u00a0: {date}.",
            ReportsFromTo = (first, last) => $"Dates des rapports de cette page\u00a0: {first} – {last}.",
        },
        Pray = new()
        {
            Title = "Prier",
            Description = "Le pays du jour, avec ses sujets de prière et une prière, et des sujets de prière pour plusieurs pays.",
            PrayFor = country => $"Prier pour {country.For}",
            DescriptionOf = country =>
                $"Sujets de prière et prières pour les chrétiens {country.In}, et remerciements pour ce qui a été exaucé.",
            Together = "Toutes les personnes qui prient ici le même jour prient pour le même pays.",
            NoneOpen = "Aucun sujet de prière n’est ouvert pour ce jour.",
            NoneYet = country => $"Aucun sujet de prière n’est encore publié pour {country.For}.",
            Today = "Aujourd’hui",
            Yesterday = day => $"Hier, {day}",
            Tomorrow = day => $"Demain, {day}",
            DayAndCountry = (day, country) => $"{day}\u00a0: {country}",
            Days = "Jours",
            Calendar = "Calendrier",
            OnDay = day => $"Prier le {day}",
            OnDayDescription = country => $"Le pays de ce jour, {country.Plain}\u00a0: ses sujets de prière et une prière.",
            Points = "Sujets de prière",
            Words = "Prières écrites",
            APrayer = "Une prière",
            Thanksgiving = "Action de grâce",
            Overdue = "Demandés il y a quelque temps, non vérifiés depuis",
            General = "Pour plusieurs pays",
            ByCountry = "Par pays",
            WhatIsKnown = country => $"Ce que l’on sait sur {country.WithArticle}",
            Subscribe =
                "Le pays de chaque jour peut figurer dans votre propre calendrier\u00a0: abonnez-vous-y à l’adresse du "
                + "[fichier de calendrier],",
            SubscribeEnd = ". Ni nom ni compte ne vous sont demandés.",
        },
        Together = new()
        {
            Title = "La semaine de prière",
            Description =
                "Sept pays, un pour chaque jour du dimanche au samedi, avec des sujets et des prières\u00a0: à lire, à "
                + "imprimer, à transmettre.",
            Lead = "Un pays pour chaque jour de la semaine, avec des sujets à porter et une prière.",
            WeekFrom = day => $"La semaine du {day}",
            SundayToSaturday = "La lettre va du dimanche au samedi, dans toutes les langues.",
            Weeks = "Semaines",
            ThisWeek = "Cette semaine",
            Subscribe =
                "Une nouvelle lettre paraît chaque dimanche\u00a0: abonnez-vous avec un lecteur de flux, [en Atom] ou [en "
                + "JSON]. [En texte simple], elle peut entrer dans un message ou un courriel.",
            Copy = "Le texte, à copier",
            Thanks = "Remerciements récents",
            Days = "Journées de prière et de mémoire",
            DayOfPrayer = "Journée de prière",
            DayOfRemembrance = "Journée de mémoire",
            Answered = "Prières exaucées",
            AnsweredDescription = "Les prières pour lesquelles on peut rendre grâce, par année.",
            AnsweredLead = "Pour ces prières, il y a de quoi rendre grâce. Beaucoup d’autres attendent encore.",
        },
        Forms = new()
        {
            NeutralTitle = "Notes",
            Others = "Autres formes",
            BackToPrayers = "Retour aux prières",
            BackToPage = "Retour à la page",
            Print =
                "Une page au format A4 ou Letter. Pour l’imprimer, utilisez la commande d’impression de votre navigateur\u00a0; "
                + "cette ligne n’est pas imprimée.",
            NoHeaders =
                "Dans la fenêtre d’impression, désactivez les en-têtes et les pieds de page\u00a0: ils imprimeraient l’adresse de cette "
                + "page et la date.",
            WithAddress = "Avec l’adresse de ce site",
            WithoutAddress = "Sans le nom ni l’adresse de ce site",
            CutCards = "Cartes à découper",
            OneSheet = "Tout sur une seule feuille",
            PrintCards =
                "Huit cartes sur une page au format A4 ou Letter, à découper le long des pointillés. Pour les imprimer, utilisez la "
                + "commande d’impression de votre navigateur\u00a0; cette ligne n’est pas imprimée.",
            Cards = country => $"Cartes\u00a0: prier pour {country.For}",
            SlidesFor = country => $"Diapositives\u00a0: prier pour {country.For}",
            OtherSourcesDiffer = "D’autres sources diffèrent.",
            SheetSource = (site, date) =>
                $"{site}, {date}. Tous les chiffres avec leurs sources, et d’autres sujets de prière\u00a0:",
            Begin = "Commencer",
            Next = "Suivante",
            After = title => $"après {title}",
            Slide = number => $"la diapositive {number}",
            Place = (number, count) => $"{number} sur {count}",
            Amen = "Amen",
            Nothing = "Aucun sujet de prière n’est encore publié",
            Again = "Retour au début",
            Thanks = title => $"Action de grâce\u00a0: {title}",
            PackTitle = country => $"{country.Plain}, à conserver",
            PackComplete = site => $"{site}. Cette page est complète en elle-même\u00a0: enregistrez-la, et lisez-la sans réseau.",
            OlderStories = count => $"Récits plus anciens, qui n’ont pas trouvé place ici\u00a0: {count}.",
            PackSources = "Sources du profil et de ses chiffres",
            PackFigures =
                "Chaque indication avec sa date et sa source\u00a0; là où des sources ne concordent pas, elles sont placées côte à côte.",
            From = address => $"Provient de {address}",
            ToPrayToday = "À prier aujourd’hui",
            ToPray = "À prier",
            PrayWith = site => $"Prier avec {site}",
            Title = "Sur papier, à l’écran, hors ligne",
            InOtherForms = country => $"Pour {country.For}, sous d’autres formes\u00a0:",
            Sheet = "Une feuille à imprimer",
            Slides = "Diapositives",
            ListSheet =
                "[Une feuille à imprimer], une page au format A4 ou Letter\u00a0; [la même sans le nom ni l’adresse de ce site]",
            ListCards = "[Huit cartes à découper]",
            ListSlides = "[Diapositives] pour une Église ou un groupe",
            ListText = "[Texte brut] à coller dans un message",
            ListPack = "[Un seul fichier qui contient tout], à enregistrer et à lire sans réseau",
            ListCalendar = "[Calendrier]\u00a0: quel pays a quel jour",
            CardForSites = "Une petite carte pour votre propre site",
            CopyCard =
                "Copiez cette ligne dans une page de votre site. Elle affiche [cette carte], ne dépose aucun cookie et n’exécute "
                + "aucun script.",
        },
        Kit = new()
        {
            TitleFor = what => $"Dossier de prière\u00a0: {what}",
            DescriptionFor = what =>
                "Pour un dimanche ou une soirée de prière, un texte à copier, des pages à imprimer, des diapositives et un "
                + $"déroulement\u00a0: {what}.",
            Lead = "Pour un dimanche ou une soirée. Tout peut être copié, imprimé, lu à haute voix et transmis.",
            ListKit =
                "[Un dossier pour un groupe]\u00a0: texte à copier, gros caractères, feuillet pour le bulletin, déroulement "
                + "de dix minutes",
            ListNextKit = "[Un dossier pour la prochaine journée de prière], pour plusieurs pays ensemble",
            BackToKit = "Retour au dossier",
            Message = "Texte à copier",
            MessageHow =
                "1\u202f000 caractères au plus, pour un message ou un bulletin. Il se termine par l’adresse de la page et la "
                + "date.",
            AsPlainText = "[Le même en texte brut]",
            Forms = "Sur papier et à l’écran",
            OnePage = "Une page A4 ou Letter",
            Large = "Une page en gros caractères",
            LargePaper = "Une page A4 ou Letter, en caractères de 18 points",
            Insert = "Feuillet pour le bulletin, A5",
            InsertPaper = "Une feuille A4, imprimée recto verso et pliée",
            LetterInsert = "Feuillet pour le bulletin, demi-Letter",
            LetterInsertPaper = "Une feuille Letter, imprimée recto verso et pliée",
            PrintInsert =
                "Imprimez-le recto verso en retournant sur le petit côté, en taille réelle, sans en-têtes ni pieds de "
                + "page\u00a0; puis pliez-le au milieu. Cette ligne n’est pas imprimée.",
            SlidesScreen = "Pour un écran ou un projecteur",
            Script = "Un déroulement pour l’animateur",
            ScriptPaper = "Dix minutes, à lire sur un téléphone ou sur papier",
            PrintScript =
                "Dix minutes de prière avec un groupe. Lisez-le sur un téléphone ou imprimez-le\u00a0; cette ligne n’est pas "
                + "imprimée.",
            Archive = "Tout en un seul fichier (ZIP)",
            Countries = "Pays avec un dossier",
            OthersHaveSheet = "Les autres ont une feuille",
            Choose = "Des pays de votre choix",
            ChooseHow = address =>
                "De deux à cinq de ces pays forment ensemble un dossier. Écrivez leurs noms tels que leurs adresses les "
                + $"donnent, par ordre alphabétique, avec un signe plus entre eux\u00a0: {address}",
            Code = address => $"Code QR de {address}",
            Minutes = (from, to) => $"{from}–{to} min",
            Silence = "Silence",
            SilenceSay =
                "Accueillez chacun. Demandez une minute de silence devant Dieu, et pensez à ceux qui paient un prix pour ce "
                + "qu’ils croient.",
            Scripture = "La Bible",
            ScriptureSay = "Que quelqu’un lise dans votre propre Bible\u00a0:",
            Reference = passage => passage switch
            {
                Passage.Hebrews13 => "Hébreux 13.3",
                Passage.Psalm10 => "Psaume 10.12–18",
                Passage.Matthew5 => "Matthieu 5.44",
                _ => "Romains 12.12–15",
            },
            Story = "Une histoire",
            Shortened = title => $"Abrégée de «\u00a0{title}\u00a0»",
            PointsSay = "Lisez un sujet, laissez du temps pour prier, puis lisez le suivant.",
            PrayerSay = "Priez ces mots ensemble, ou qu’une personne les prie pour tous.",
            Song = "Un chant",
            SongSay = "Chantez un chant de votre Église qui console.",
            Closing = "Conclusion",
            ClosingSay = "Remerciez chacun, dites où l’on peut en lire davantage, et quittez-vous avec une bénédiction.",
            Children = "Une feuille pour les enfants",
            ChildrenPaper = "De 5 à 8 ans et de 9 à 12 ans, une page A4 ou Letter",
            ChildrenTitle = "Prier pour les chrétiens en difficulté",
            Meaning = "Que veut dire «\u00a0persécuté\u00a0»\u00a0?",
            Younger = "De 5 à 8 ans",
            Older = "De 9 à 12 ans",
            MeaningForYounger =
                "Des gens aiment Jésus et vivent là où d’autres ne le veulent pas. On se moque parfois d’eux, ou ils doivent "
                + "prier tout bas. Parfois ils sont tristes ou ils ont peur. Dieu voit chacun d’eux. Nous pouvons lui demander "
                + "d’être près d’eux.",
            MeaningForOlder =
                "Être persécuté, c’est être maltraité à cause de ce que l’on croit. Dans certains endroits, les chrétiens ne "
                + "peuvent ni avoir une Bible ni se réunir dans une église. Certains perdent leur travail, leur maison ou leur "
                + "liberté. Cela arrive aussi à des gens d’autres religions. Nous prions pour tous ceux qui souffrent, et "
                + "aussi pour ceux qui leur font du mal.",
            ShortPrayers = "Trois courtes prières",
            FirstPrayer = "Mon Dieu, sois près de tous ceux qui ont peur aujourd’hui. Amen.",
            SecondPrayer = "Seigneur Jésus, donne du courage à ceux qui prient en secret, et un ami à chaque personne seule. Amen.",
            ThirdPrayer = "Père, change le cœur de ceux qui font du mal aux autres, et apprends-nous à être bons. Amen.",
            Draw = "À dessiner",
            DrawHow = "Colorie la bougie et le monde. Autour, dessine des gens qui s’entraident. Tu n’as pas besoin de leurs noms.",
            ForAdults = "Pour les parents et les animateurs",
            LeaveOut =
                "Ne dites pas comment des gens sont blessés ou tués\u00a0; pas d’images de violence, ni de noms ou "
                + "d’histoires d’enfants vivants. Ne dites de mal d’aucun peuple ni d’aucune religion. Dites que beaucoup de "
                + "gens aident. Si un enfant a peur, arrêtez-vous et remerciez pour quelque chose de bon. Personne n’est "
                + "obligé de prier à haute voix.",
        },
        Copies = new()
        {
            MadeOn = date => $"Copie du {date}. Elle peut être dépassée\u00a0: ce qui a été corrigé ou retiré depuis s’y trouve encore.",
            Download = size => $"Jusqu’à {size}. Le fichier reste sur l’appareil jusqu’à ce que quelqu’un l’efface.",
        },
        Calendar = new()
        {
            Title = "Calendrier de prière",
            TitleOf = month => $"Calendrier de prière, {month}",
            Description = "Quel pays a son tour chaque jour de ce mois, le même pour toutes les personnes qui prient ici.",
            DescriptionOf = month => $"Quel pays a son tour chaque jour ({month}), le même pour toutes les personnes qui prient ici.",
            Lead = "Un pays par jour, le même pour toutes les personnes qui prient ici.",
            Months = "Mois",
            HowDaysAreShared =
                "Comment les jours sont partagés\u00a0: chacun est attribué par une règle fixe, d’après sa date et les codes des pays, "
                + "de la même façon partout, et un pays qui a eu son jour se repose pendant un nombre de jours qui est presque la moitié "
                + "du nombre des pays. Un pays que l’on ajoute prend quelques jours et en déplace peu d’autres.",
            File = "Un pays par jour pour lequel prier, le même pour toutes les personnes qui prient ici.",
        },
        Book = new()
        {
            Link =
                "[Un livre] pour liseuses et téléphones (EPUB), sans photos\u00a0: tous les profils, les récits et les prières, et le "
                + "calendrier d’une année.",
            Subtitle = "Profils, récits et prières, pays par pays, et le calendrier d’une année",
            TitlePage = "Page de titre",
            Contents = "Sommaire",
            NotTranslated =
                "Les profils et les prières qui ne sont pas encore traduits figurent ici dans l’original\u00a0; les récits non "
                + "traduits n’y sont pas.",
            Accessibility =
                "Ce livre n’est que du texte\u00a0: des titres, un sommaire, des tableaux avec en-têtes, des liens vers les notes et "
                + "retour. Il n’a ni images, ni son, ni scripts.",
        },
        Help = new()
        {
            Dates = Dates,
            Title = "Comment aider",
            Description =
                "Quatre façons d’aider les chrétiens persécutés\u00a0: deux minutes, une heure, un don, ou votre Église.",
            Lead =
                "Prenez ce que vous avez aujourd’hui. Chaque façon d’aider dit combien de temps elle demande et à quoi faire attention.",
            Watched = "Si vous vivez là où vous êtes peut-être sous surveillance, priez seulement.",
            WatchedMore =
                "Vous n’avez besoin de rien écrire, de rien donner, de rien partager, et personne ne devrait faire pression sur vous. "
                + "Prier et apprendre en silence, cela suffit.",
            Safety = "Comment lire en sécurité",
            Doors = "Quatre portes",
            Others = "D’autres façons d’aider",
            Takes = "Durée",
            Where = "Où",
            WatchFor = "Attention",
            For = "Pour",
            Day = "Prochaines dates",
            More = "Comment cela se passe, et qui le dit",
            Source = "source",
            ReadIn = "D’après",
            Everything = "Tout ce que vous pouvez faire",
            Letter = "Écrire à votre parlementaire",
            LetterSummary =
                "Une lettre de dix lignes pour le pays de votre choix, à copier ou à ouvrir dans votre logiciel de messagerie. "
                + "Elle peut être envoyée dans tout pays qui a un parlement.",
            LetterTakes = "Vingt minutes",
            LetterWhere = "Partout où écrire à une ou un parlementaire est sans danger",
            LetterWatchFor =
                "Dites-le avec vos propres mots. N’écrivez rien contre un peuple ou une religion, et ne nommez personne qui soit en "
                + "danger.",
            ChooseCountry = "Choisir un pays",
            NoGifts = "Nous n’acceptons pas d’argent et n’en transmettons pas. Un don va à l’organisation, selon ses propres règles.",
            Forms = "Sur papier et à l’écran",
            FormsSummary =
                "Pour chaque pays, il y a une feuille pour la porte de l’église, des diapositives pour une célébration, huit cartes à "
                + "découper, et un fichier qui n’a pas besoin de réseau.",
            FormsTakes = "Dix minutes de préparation",
            FormsWhere = "Partout\u00a0; gratuitement, et sans demander",
            FormsWatchFor = "Là où c’est plus sûr, il y a une feuille sans le nom ni l’adresse de ce site.",
            LetterLine = "Une lettre de dix lignes à copier. Vingt minutes.",
            FormsLine = "Une feuille, des diapositives et des cartes sont prêtes.",
            PrayLine = "Deux minutes\u00a0; vous n’avez besoin de rien pour cela.",
            Door = door => door switch
            {
                HelpDoor.Minutes => "Deux minutes",
                HelpDoor.Hour => "Une heure",
                HelpDoor.Gift => "Un don",
                _ => "Votre Église",
            },
            DoorSummary = door => door switch
            {
                HelpDoor.Minutes => "Priez maintenant.",
                HelpDoor.Hour => "Écrivez une lettre.",
                HelpDoor.Gift => "Donnez à celles et ceux qui sont à l’œuvre.",
                _ => "Priez ensemble un dimanche.",
            },
            FromPage = date => $"d’après une page ({date})",
            FromPageWithoutDate = "d’après une page sans date",
            PrayNow = country => $"Aujourd’hui\u00a0: prier pour {country.For}",
            SheetFor = country => $"Une feuille pour {country.For}",
            SlidesFor = country => $"Des diapositives pour {country.For}",
            BringToChurch = country => $"Présenter {country.WithArticle} à votre Église",
        },
        Letter = new()
        {
            Dates = Dates,
            Title = country => $"Écrire à votre parlementaire concernant {country.WithArticle}",
            Description = country => $"Une lettre de dix lignes concernant {country.WithArticle}, à copier ou à envoyer par courriel.",
            Lead = "Dix lignes à copier, en vingt minutes environ. Ce qui est entre crochets, c’est à vous de le compléter.",
            Watched =
                "Si vous vivez là où vous êtes peut-être sous surveillance, ou si vous avez de la famille dans le pays, n’écrivez pas. "
                + "Priez plutôt\u00a0: cela suffit.",
            Before = "Avant d’écrire",
            Representative =
                "Le site de votre propre parlement dit qui vous représente et comment écrire. Écrivez dans la langue de ce "
                + "parlement\u00a0; ces lignes, vous pouvez les traduire.",
            OwnWords =
                "Reprenez ces lignes avec vos propres mots, et ajoutez pourquoi cela vous importe. Ne nommez personne qui soit en "
                + "danger, et n’envoyez aucune photo.",
            Answer =
                "Si aucune réponse ne vient en quelques semaines, demandez une fois encore. Dites merci pour chaque réponse.",
            Heading = "La lettre",
            SubjectLabel = "Objet",
            Mail = "Ouvrir dans votre logiciel de messagerie",
            Copy = "Ou touchez la lettre\u00a0: elle est sélectionnée tout entière, prête à être copiée.",
            Subject = country => $"Liberté de croyance {country.In}",
            Greeting = "[Madame ou Monsieur, et le titre de la personne qui vous représente],",
            WhoWrites = "J’habite à [votre commune], et vous me représentez au parlement.",
            WhatAbout = country =>
                $"Je vous écris au sujet des chrétiens et des personnes d’autres croyances qui vivent {country.In}.",
            ProfileSays = summary => $"Un profil qui rassemble des rapports publiés dit\u00a0: «\u00a0{summary}\u00a0»",
            Ranked = (rank, edition) =>
                $"L’organisation Portes Ouvertes (Open Doors) place ce pays au rang {rank} de son Index Mondial de Persécution des "
                + $"Chrétiens (World Watch List) {edition}.",
            SourcesAt = address => $"La liste des sources se trouve ici\u00a0: {address}",
            Questions = "Puis-je vous demander de poser trois questions à notre gouvernement\u00a0?",
            First = country =>
                $"1. Que fait-il pour que chaque personne qui vit {country.In} puisse croire, célébrer son culte et changer de religion "
                + "sans crainte\u00a0?",
            Second =
                "2. Élèvera-t-il la voix en faveur de celles et ceux qui, là-bas, sont détenus, chassés ou menacés pour ce qu’ils "
                + "croient\u00a0?",
            Third = "3. Les personnes qui ont dû fuir ce pays seront-elles entendues ici de façon équitable\u00a0?",
            End =
                "Je ne demande cela contre aucun peuple ni aucune religion. Merci de bien vouloir me faire savoir ce que vous "
                + "apprendrez. Je vous remercie de votre travail et vous prie d’agréer l’expression de ma considération distinguée. "
                + "[votre nom et votre adresse]",
        },
        Home = new()
        {
            Title = "Prier pour les chrétiens persécutés",
            Map = "Où des chrétiens sont sous pression",
            AllCountries = "Tous les pays, par nom, par rang et par région",
            Voice = "Avec leurs propres mots",
            Stories = "Derniers récits",
            AllStories = "Tous les récits",
            Help = "Ce que vous pouvez faire",
        },
        Search = new()
        {
            Title = "Recherche",
            Results = "Résultats de la recherche",
            Description =
                "Trouvez des pays, des récits, des sujets de prière et des façons d’aider, ou parcourez tout ce qu’il y a ici.",
            Busy = "Beaucoup de personnes cherchent en ce moment. Attendez une seconde, s’il vous plaît, et cherchez de nouveau.",
            Country = "Pays",
            Button = "Rechercher",
            Cut = (characters, words) =>
                $"C’était long. Seuls ses {characters} premiers caractères et ses {words} premiers mots ont été cherchés.",
            KindsOfResults = "Types de résultats",
            Everything = "Tout",
            Found = count => Counted(count, "résultat", "résultats"),
            Best = count => $"Voici les {count} meilleurs. Un mot de plus, un type ou un pays en réduirait le nombre.",
            NothingFound = "Rien trouvé",
            FewerWords =
                "Aucune page ne contient ici tous ces mots. Moins de mots, ou seulement le début d’un mot, permettent peut-être de "
                + "trouver plus.",
            DidYouMean = "Vouliez-vous dire\u00a0:",
            CountryProfile = "(profil de pays)",
            SameEverywhere = "La même chose, dans tous les types et tous les pays",
            LookThrough = "Ou parcourez [l’index de tout ce qu’il y a ici].",
            Kind = kind => kind switch
            {
                SearchKind.Country => "Pays",
                SearchKind.Story => "Récits",
                SearchKind.Prayer => "Prière",
                SearchKind.Help => "Façons d’aider",
                _ => "À propos de ce site",
            },
            KindCountry = "Profil de pays",
            KindStory = "Récit",
            KindPrayer = "Prière",
            KindPoint = "Sujet de prière",
            KindHelp = "Façon d’aider",
            KindPage = "À propos de ce site",
            PrayerAndHelp = "Prière et aide",
            TodaysCountry = "Le pays du jour",
            AndGeneralPrayers = count => $" et {Counted(count, "prière", "prières")} pour plusieurs pays",
            CountedStories = count => Counted(count, "récit", "récits"),
            CountedPrayers = count => Counted(count, "prière", "prières"),
        },
        Stick = new()
        {
            NeedsScripts =
                "Ce navigateur n’exécute pas de scripts ici, et sans eux on ne peut pas chercher dans "
                + "cette copie. Parcourez les listes de cette page\u00a0: tous les pays, les récits et les "
                + "façons d’aider y sont.",
            Found = count => $"Résultats\u00a0: {count}",
            Best = count => $"Voici les {count} meilleurs. Un mot de plus en réduirait le nombre.",
            Open = file => $"Ouvrez {file} dans n’importe quel navigateur\u00a0: tout le site y est, sans réseau.",
            OnPhones = (book, pack) =>
                "Sur un téléphone, où les navigateurs n’ouvrent souvent pas de dossiers de pages, prenez un "
                + $"livre, {book}, ou le fichier d’un pays, {pack}.",
            Check = sums =>
                $"S’il y a un fichier {sums}, cette copie est signée. Le programme dit si elle a été modifiée "
                + "depuis, avec la commande «\u00a0verify\u00a0» et une clé publique que vous tenez d’une personne "
                + $"de confiance\u00a0; ou, sur un ordinateur, «\u00a0sha256sum --check {sums}\u00a0», mais cela ne "
                + "voit pas ce qui a été ajouté.",
            Unpack = "Décompressez d’abord l’archive. Ses pages s’ouvrent dans n’importe quel navigateur, sans réseau.",
        },
        Languages = new()
        {
            Title = "Langues",
            Description = "Ce site dans d’autres langues, et quelle part en est traduite.",
            Lead =
                "Les chiffres, les dates et les sources sont les mêmes dans toutes les langues. Ce qui n’est pas encore traduit figure "
                + "dans la langue de l’original et est signalé comme tel.",
            English = "anglais",
            NotTranslated = language => $"Ce texte n’est pas encore traduit. Il figure ici dans la langue de l’original\u00a0: {language}.",
            ByMachine = "Traduction automatique.",
            ByPerson = "Traduction faite par une personne.",
            NotReviewed = "Aucune personne francophone ne l’a encore relue.",
            Reviewed = by => $"Relue par {by}.",
            ReviewedOn = (by, date) => $"Relue par {by}, {date}.",
            SectionOlder = "L’original a changé depuis qu’il a été traduit.",
            SearchOriginal = language => $"On peut peut-être trouver plus dans l’original\u00a0: {language}.",
        },
    };

    /// <summary>In French, 0 and 1 are singular.</summary>
    private static string Counted(int count, string one, string several) => $"{count} {(count < 2 ? one : several)}";

    /// <summary>A day with its month begins with a digit; a month or a year takes another preposition.</summary>
    private static string Until(string date) =>
        date.Contains(' ', StringComparison.Ordinal) && char.IsAsciiDigit(date[0]) ? $"jusqu’au {date}" : $"jusqu’en {date}";
}
