Console.WriteLine("cchc");
