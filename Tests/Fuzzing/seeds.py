# SPDX-License-Identifier: Apache-2.0
"""Writes small inputs of every reader into FOLDER/READER, for libFuzzer to begin with, and its
dictionaries FOLDER/READER.dict: python3 seeds.py FOLDER"""

import os
import plistlib
import sys

HALL = {'width': 8, 'depth': 8}
PARTS = [{'x': 1, 'y': 1, 'width': 3, 'depth': 3}]
SMALL = {'format': 'org.qarya.plan', 'formatVersion': 1, 'hall': HALL}
FULL = dict(SMALL, stands={'s': {'number': 'A1', 'parts': PARTS}}, cooperatives={'c': {}},
            placements={'s': ['c']})
RICH = [
  dict(SMALL, hall=dict(HALL, module=0.5, features={'d': {'kind': 'door', 'side': 'north', 'offset': 1}})),
  dict(SMALL, rules={'r': {'kind': 'exitReach', 'metres': 6}}),
  dict(SMALL, rules={'r': {'kind': 'cap', 'of': {'category': 'honey'}, 'count': 2, 'metres': 5}}),
  dict(SMALL, categories={'honey': {'names': {'fr': 'miel', 'ar': 'عسل'}, 'colour': 3}}),
  dict(SMALL, sessions={'w': {'start': '2017-11-29T18:00:00Z', 'end': '2017-11-29T19:00:00Z', 'seats': 3}}),
  dict(SMALL, history=[{'at': '2017-11-29T18:00:00Z', 'by': 'Ali', 'event': 'held', 'stand': 's'}]),
  dict(SMALL, status='approved', names={'fr': 'Foire'}, timeZone='Africa/Casablanca'),
]


def json_text(value):
  import json
  return json.dumps(value, ensure_ascii=False).encode()


def seeds():
  plans = [SMALL, FULL] + RICH
  yield 'plan', [json_text(plan) for plan in plans] + [plistlib.dumps(SMALL, fmt=plistlib.FMT_BINARY)]
  yield 'json', [b'{"a": [1, -2.5e3, true, "\\u00e9\\ud83d\\ude00"], "b": {}}', b'[0.1, 1e-7, ""]', b'"x"']
  values = [{'a': [1, 2.5, True, 'é', 'عسل']}, [], {'k': {'k': -1}}, 'x', 3]
  yield 'xml', [plistlib.dumps(value, fmt=plistlib.FMT_XML) for value in values]
  yield 'binary', [plistlib.dumps(value, fmt=plistlib.FMT_BINARY) for value in values + [SMALL]]
  change = json_text({'set': {'status': 'approved'}})
  yield 'journal', [
    json_text(SMALL), json_text(SMALL) + b'\0' + change, json_text(SMALL) + b'\0' + change + b'\0',
    json_text(SMALL) + b'\0' + json_text({'set': {'cooperatives': {'c': {}}}}) + b'\0'
    + json_text({'gone': [['cooperatives', 'c']], 'history': {'from': 0, 'entries': []}}),
  ]
  yield 'configuration', [
    b'{"format": "org.qarya.config", "formatVersion": 1, "theme": "dark", "language": "fr"}',
    b'{"keys": {"undo": ["u", "Ctrl-Z"], "save": "F2"}, "signs": "ascii"}',
    b'{"dialogueKeys": {"close": ["Esc"]}, "mouse": false, "digits": "arabic"}',
  ]
  yield 'roster', [
    'Nom;Superficie (m²);Produit;Ville;Eau;Stand\nA;9,5 m²;Miel;Berkane;oui;A1\n'.encode(),
    'id,name (French),الاسم,status,tags,stand\nc001,X,س,confirmed,"a,b",A2\nc009,,ص,withdrawn,,\n'.encode(),
    'sep=|\nCoopérative|Tél|Redevance\nHuile / زيت|06|"1\n000"\n'.encode(),
    'Nom;Eau\nÉpices;oui\n'.encode('cp1252'), 'Nom\tEau\nA\toui\n'.encode('utf-16'),
  ]
  yield 'sessions', [
    'Titre;Début;Fin;Places;Participants\nAtelier;2017-11-29 18:00;19:00;12;c001, Sel\n'.encode(),
    'id,name,start,end,trainer\nw1,X,2017-11-29T18:00,2017-11-29T19:00,N\n'.encode(),
  ]
  yield 'qaplib', [b'2\n0 1\n1 0\n\n0 3\n3 0\n', b'1 0 0', b'3 0 1 2 1 0 3 2 3 0 0 -4 5 4 0 6 5 6 0']


WORDS = {
  'plan': [key for plan in [FULL] + RICH for key in plan] + [
    'module', 'features', 'kind', 'side', 'offset', 'metres', 'count', 'of', 'category', 'names', 'colour',
    'number', 'parts', 'x', 'y', 'width', 'depth', 'shared', 'locked', 'hold', 'status', 'waiting',
    'confirmed', 'withdrawn', 'wishes', 'stands', 'start', 'end', 'area', 'participants', 'seats', 'event'],
  'journal': ['set', 'gone', 'history', 'from', 'entries', 'cooperatives', 'stands', 'placements'],
  'configuration': ['keys', 'theme', 'language', 'mouse', 'Ctrl-Z', 'F2', 'format', 'dialogueKeys'],
  'xml': ['<dict>', '</dict>', '<key>', '</key>', '<array>', '<integer>', '<real>', '<true/>', '<date>',
          '<data>', '<string>', '</string>', '<![CDATA[', ']]>', '&#x', '&lt;', '<!--', '-->', '<?xml'],
  'roster': ['Nom', 'Stand', 'Superficie', 'sep=', 'oui', 'désisté', 'fields.', 'names.de', '(fr)', 'عسل', 'c001'],
  'sessions': ['Titre', 'Début', 'Fin', 'Participants', '18:00', '2017-11-29', 'c001'],
}


def main():
  folder = sys.argv[1]
  for reader, inputs in seeds():
    os.makedirs(f'{folder}/{reader}', exist_ok=True)
    for number, content in enumerate(inputs):
      with open(f'{folder}/{reader}/seed-{number}', 'wb') as file: file.write(content)
    with open(f'{folder}/{reader}.dict', 'w') as file:
      for word in sorted(set(WORDS.get(reader, ['0']))):
        file.write('"' + ''.join(f'\\x{byte:02x}' for byte in word.encode()) + '"\n')


main()
